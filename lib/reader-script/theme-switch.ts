import { rememberTheme, showTheme, storedTheme, type Theme, toTheme } from './theme-choice.ts';

/**
 * Brings the theme switch to life: `[data-theme-switch]` holds one button a theme, its `value` light, dark or system,
 * and is hidden until now, since without this script it could do nothing.
 */
export function startThemeSwitch(root: Document): void {
  for (const group of root.querySelectorAll<HTMLElement>('[data-theme-switch]')) {
    const buttons = [...group.querySelectorAll('button')];
    for (const button of buttons) {
      button.addEventListener('click', () => {
        const theme = toTheme(button.value);
        rememberTheme(theme);
        showTheme(theme);
        press(buttons, theme);
      });
    }
    press(buttons, storedTheme());
    group.hidden = false;
  }
}

function press(buttons: readonly HTMLButtonElement[], theme: Theme): void {
  for (const button of buttons) button.ariaPressed = String(button.value === theme);
}
