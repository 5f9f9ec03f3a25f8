/**
 * Whether a page opens so many elements inside each other that even parsing it would take seconds: the parser's
 * time grows with the square of the nesting. No page of a news site comes near; a made-up one could stop the program.
 */
export function isNestedTooDeep(html: string): boolean {
  let level = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (NEVER_NESTED.has(name?.toLowerCase() ?? '')) continue;
    level = slash === '/' ? Math.max(0, level - 1) : level + 1;
    if (level > MOST_LEVELS) return true;
  }
  return false;
}

/** At 5,000 levels parsing takes 50 ms; browsers themselves stop nesting at 512. */
const MOST_LEVELS = 5_000;

/** Elements without an end tag, or whose end tag is usually left out. */
const NEVER_NESTED = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
  ],
  ...[
    'p',
    'li',
    'dt',
    'dd',
    'tr',
    'td',
    'th',
    'thead',
    'tbody',
    'tfoot',
    'option',
    'colgroup',
    'path',
    'use',
  ],
]);
