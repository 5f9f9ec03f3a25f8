import { CheckField } from '#components/form/check-field.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';

export interface ShortcutsFormProps {
  readonly person: PersonRecord;
  readonly returned: ReturnedForm | null;
}

/** Switches the single-key shortcuts of the desk, which get in the way of speech input (WCAG 2.1.4). */
export function ShortcutsForm({ person, returned }: ShortcutsFormProps) {
  return (
    <PostedForm form="shortcuts" action="/account/shortcuts" fields={['shortcuts']} returned={returned}>
      {({ idOf }) => (
        <>
          <input type="hidden" name="revision" value={person.revision} />
          <CheckField
            id={idOf('shortcuts')}
            name="shortcuts"
            label="Single keys work at the desk: j and k to move, y to accept, and so on"
            defaultChecked={!person.shortcutsOff}
          />
          <SubmitButton>Save</SubmitButton>
        </>
      )}
    </PostedForm>
  );
}
