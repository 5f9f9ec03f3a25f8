/** Light or dark by choice, or whatever the reader's system says. */
export type Theme = 'light' | 'dark' | 'system';

const STORAGE_KEY = 'figures.theme';

/** What the reader chose before; storage may be switched off, and hold anything. */
export function storedTheme(): Theme {
  try {
    return toTheme(localStorage.getItem(STORAGE_KEY));
  } catch {
    return 'system';
  }
}

/** Puts the theme on the page: the style sheet reads `data-theme` on the root, and without it asks the system. */
export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

export function rememberTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Chosen for this page only, then.
  }
}

export function toTheme(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}
