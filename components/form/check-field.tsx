import styles from './form.module.css';

export interface CheckFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly defaultChecked: boolean;
}

/** A box to tick; ticked it sends "on", otherwise nothing. */
export function CheckField({ id, name, label, defaultChecked }: CheckFieldProps) {
  return (
    <div className={styles.check}>
      <input type="checkbox" id={id} name={name} defaultChecked={defaultChecked} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
