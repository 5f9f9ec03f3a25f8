/** How a picture that stands alone looks: the site's own colours, and the style sheet of its charts. */
export interface PictureLook {
  readonly colours: PictureColours;
  /** Rules for the classes a chart carries, every token replaced by its value. */
  readonly chartStyle: string;
}

export interface PictureColours {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly hairline: string;
  readonly accent: string;
}

export type PictureTheme = 'light' | 'dark';

/**
 * The look of pages, for files that no page surrounds: `tokens` and `chartRules` are the site's own style sheets
 * (app/tokens.css and components/timeline/timeline-marks.css), so that a chart looks the same wherever it stands.
 * Throws where a token is missing.
 */
export function toPictureLook(tokens: string, chartRules: string, theme: PictureTheme): PictureLook {
  const values = readTokens(tokens, theme);
  const tokenOf = (name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`No token ${name}`);
    return value;
  };
  return {
    colours: {
      paper: tokenOf('--paper'),
      ink: tokenOf('--ink'),
      ink2: tokenOf('--ink-2'),
      hairline: tokenOf('--hairline'),
      accent: tokenOf('--accent'),
    },
    chartStyle: listRules(chartRules)
      .filter(({ selector }) => !FOR_PAGES.test(selector))
      .map(({ selector, declarations }) => `${selector}{${standingAlone(declarations, values)}}`)
      .filter((rule) => !rule.endsWith('{}'))
      .join(''),
  };
}

/** The declarations of `:root` before any media query, with `light-dark(a, b)` decided. */
function readTokens(tokens: string, theme: PictureTheme): ReadonlyMap<string, string> {
  const root = listRules(tokens).find(({ selector }) => selector.startsWith(':root'));
  if (root === undefined) throw new Error('No :root among the tokens');
  const values = new Map<string, string>();
  for (const { name, value } of root.declarations) {
    const decided = value.replace(/light-dark\(([^,()]+),\s*([^,()]+)\)/g, theme === 'light' ? '$1' : '$2');
    values.set(name, decided);
  }
  return values;
}

/** Rules that only mean something within a page: what shows under the pointer or with the focus. */
const FOR_PAGES = /:hover|:focus|\.timeline-(?:card|frame)/;

/** How a page fits a chart into its column. */
const FITTING = new Set(['display', 'width', 'max-width', 'height', 'overflow']);

function standingAlone(declarations: readonly Declaration[], values: ReadonlyMap<string, string>): string {
  return declarations
    .filter(({ name }) => !FITTING.has(name) && !name.startsWith('--'))
    .map(({ name, value }) => `${name}:${withoutTokens(value, values)}`)
    .join(';');
}

/** `var(--name, fallback)`; what a page sets by circumstance has no token and falls back. */
function withoutTokens(value: string, values: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)(?:,\s*([^()]+))?\)/g, (_, name: string, fallback?: string) => {
    const known = values.get(name) ?? fallback;
    if (known === undefined) throw new Error(`No token ${name}`);
    return known;
  });
}

interface Declaration {
  readonly name: string;
  readonly value: string;
}

interface Rule {
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}

/** The rules outside of media queries of a style sheet of our own: no string in it holds a brace or a semicolon. */
function listRules(css: string): readonly Rule[] {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return Array.from(plain.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    declarations: body.split(';').flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      const name = declaration.slice(0, colon).trim();
      return [
        {
          name,
          value: declaration
            .slice(colon + 1)
            .trim()
            .replace(/\s+/g, ' '),
        },
      ];
    }),
  }));
}
