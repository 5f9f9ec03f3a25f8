import type { ReactNode } from 'react';
import styles from './form.module.css';

export interface SubmitButtonProps {
  readonly children: ReactNode;
  /** `grave` for what takes something from somebody; `quiet` where a page has several buttons. */
  readonly kind?: 'main' | 'quiet' | 'grave';
  readonly size?: 'usual' | 'small';
  /** Sent with the form where a form has several buttons. */
  readonly name?: string;
  readonly value?: string;
  /** The words for screen readers, where the visible ones need their surroundings. */
  readonly label?: string;
}

/** The button that sends its form; it says what it does. */
export function SubmitButton({
  children,
  kind = 'main',
  size = 'usual',
  name,
  value,
  label,
}: SubmitButtonProps) {
  return (
    <button
      type="submit"
      className={styles.button}
      data-kind={kind}
      data-size={size}
      name={name}
      value={value}
      aria-label={label}
    >
      {children}
    </button>
  );
}
