import { Field } from '#components/form/field.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextToCopy } from '#components/form/text-to-copy.tsx';
import type { TopicChoice } from '#lib/domain/topic-choice.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import { RoleFields } from './role-fields.tsx';

export interface InviteFormProps {
  readonly topics: readonly TopicChoice[];
  readonly returned: ReturnedForm | null;
}

/** Makes an invitation, and shows its link once. */
export function InviteForm({ topics, returned }: InviteFormProps) {
  const link = returned?.form === 'invite' ? returned.values.link : undefined;
  return (
    <PostedForm form="invite" action="/desk/people/invite" fields={FIELDS} returned={returned}>
      {(shown) => (
        <>
          {link === undefined ? null : (
            <TextToCopy
              id="invite-link"
              label={`Link ${returned?.values.for ? `for ${returned.values.for}` : 'for whoever holds it'}`}
              text={link}
            />
          )}
          <Field
            id={shown.idOf('email')}
            name="email"
            label="E-mail address"
            hint="Left empty, the link works for whoever opens it first."
            type="email"
            autoComplete="off"
            defaultValue={shown.typedIn('email')}
            problem={shown.problemOf('email')}
          />
          <RoleFields topics={topics} shown={shown} />
          <SubmitButton>Make the invitation</SubmitButton>
        </>
      )}
    </PostedForm>
  );
}

const FIELDS = ['email', 'role', 'topicId'];
