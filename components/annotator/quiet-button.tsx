import type { ComponentProps } from 'react';
import styles from './key-button.module.css';

/** A button that needs no key: a word that can be pressed. */
export function QuietButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button {...props} type="button" className={styles.button} />;
}
