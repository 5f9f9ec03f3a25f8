import type { Messages } from '#lib/format/messages/en.ts';
import styles from './theme-switch.module.css';

/** Light, dark or the device's own; hidden until the script that makes it work has run (lib/reader-script). */
export function ThemeSwitch({ words }: { words: Messages }) {
  const { theme, themes } = words.site;
  return (
    <fieldset className={styles.switch} data-theme-switch hidden>
      <legend className={styles.legend}>{theme}</legend>
      {(['light', 'dark', 'system'] as const).map((value) => (
        <button key={value} type="button" value={value} aria-pressed={value === 'system'}>
          {themes[value]}
        </button>
      ))}
    </fieldset>
  );
}
