import type { ReactNode } from 'react';
import type { FieldProblem } from '#lib/domain/failure.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import styles from './form.module.css';
import { FormAnswer } from './form-answer.tsx';

/** What a form's fields show: what was typed, and what is wrong with it. */
export interface FormShown {
  readonly idOf: (field: string) => string;
  readonly typedIn: (field: string) => string | undefined;
  readonly problemOf: (field: string) => FieldProblem | undefined;
}

export interface PostedFormProps {
  /** Its name on the page, as its route knows it. */
  readonly form: string;
  /** The route it is posted to. */
  readonly action: string;
  /** The fields that have a control here, for the links of the error summary. */
  readonly fields: readonly string[];
  /** What came back from posting it, if that is why the page is shown. */
  readonly returned: ReturnedForm | null;
  readonly layout?: 'column' | 'row';
  readonly children: (shown: FormShown) => ReactNode;
}

/** A form that is posted as plain HTML and comes back with what was typed; it needs no script. */
export function PostedForm({ form, action, fields, returned, layout = 'column', children }: PostedFormProps) {
  const mine = returned?.form === form ? returned : null;
  const idOf = (field: string) => `${form}-${field}`;
  const shown: FormShown = {
    idOf,
    typedIn: (field) => (mine?.outcome === 'refused' ? mine.values[field] : undefined),
    problemOf: (field) => mine?.problems.find((problem) => problem.field === field),
  };
  return (
    // Problems are said by us, all at once and in the words of the rules, not one by one by the browser.
    <form id={form} className={styles.form} method="post" action={action} noValidate>
      <FormAnswer
        form={form}
        returned={returned}
        controlOf={(field) => (fields.includes(field) ? idOf(field) : null)}
      />
      {layout === 'row' ? <div className={styles.row}>{children(shown)}</div> : children(shown)}
    </form>
  );
}
