import { FieldFrame } from './field-frame.tsx';
import styles from './form.module.css';

export interface TextToCopyProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** A text to take elsewhere, such as a link: whole in sight, and in a box so that one can select it by keyboard. */
export function TextToCopy({ id, label, text }: TextToCopyProps) {
  return (
    <FieldFrame id={id} label={label}>
      <textarea id={id} className={styles.control} readOnly rows={2} value={text} />
    </FieldFrame>
  );
}
