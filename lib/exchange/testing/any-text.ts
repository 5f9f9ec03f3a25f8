import fc from 'fast-check';

/** Text of any UTF-16 units, lone surrogates too, with many of those that mean something to a format. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '"',
        "'",
        '<',
        '&',
        ',',
        ';',
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\u2028',
        ']]>',
        '</',
        '\u0627',
      ),
    ),
    { maxLength: 30 },
  )
  .map((units) => units.join(''));
