/**
 * About how wide a text is in Public Sans, in px: the chart is laid out where nothing can be measured.
 * Widths are in thousandths of the size, rounded up, so that text is rather given too much room than too little.
 */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character);
  return (thousandths * size) / 1000;
}

/** Breaks a text into at most `mostLines` lines no wider than `width`; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, size: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, mostLines);
  const rest = lines.slice(mostLines - 1).join(' ');
  if (lines.length > mostLines) kept[mostLines - 1] = rest;
  return kept.map((one) => shortenText(one, width, size));
}

/** A text cut with an ellipsis where it is wider than `width`. */
export function shortenText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function widthOf(character: string): number {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  if (/\p{Mark}|\p{Format}/u.test(character)) return 0;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(character))
    return 1000;
  return /\p{Uppercase}|\p{Emoji_Presentation}/u.test(character) ? 760 : 640;
}

/** Advance widths of Public Sans at its regular weight, measured; digits as in its tabular figures. */
const WIDTH_GROUPS: Readonly<Record<number, string>> = {
  250: "` .:;,'’!i",
  300: 'j|I',
  340: '()[]l{}/\\',
  400: '-*Jfrt',
  460: '“”"',
  520: '^z_sv',
  560: '?y×+<=>ac~−–',
  600: 'Lehknox2FTbdpqué€',
  660: '0123456789EPYZg$#£',
  720: 'BRSVCDKX&AU',
  780: 'GONQHw…',
  880: 'm@',
  960: 'MW%',
  1120: '—',
};

const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(WIDTH_GROUPS).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);
