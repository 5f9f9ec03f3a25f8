import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Field } from '#components/form/field.tsx';
import { Notice } from '#components/form/notice.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { findLocalPath } from '#lib/http/local-path.ts';
import { findCurrentActor } from '../../current-actor.ts';
import { readReturnedForm, type SearchParams } from '../../returned-form.ts';
import styles from '../account.module.css';

export const metadata: Metadata = { title: 'Sign in' };

/** Where members of the desk sign in. */
export default async function SignInPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const { next } = await searchParams;
  const path = findLocalPath(typeof next === 'string' ? next : null);
  if ((await findCurrentActor()) !== null) redirect(path ?? '/desk');
  const returned = await readReturnedForm(searchParams);
  return (
    <>
      <h1>Sign in</h1>
      <p className={styles.lead}>For those who work at the desk. Reading needs no account.</p>
      {returned?.outcome === 'done' ? <Notice>{returned.message}</Notice> : null}
      <PostedForm form="sign-in" action="/sign-in/session" fields={['email', 'password']} returned={returned}>
        {({ idOf, typedIn, problemOf }) => (
          <>
            {path === null ? null : <input type="hidden" name="next" value={path} />}
            <Field
              id={idOf('email')}
              name="email"
              label="E-mail address"
              type="email"
              autoComplete="username"
              required
              defaultValue={typedIn('email')}
              problem={problemOf('email')}
            />
            <Field
              id={idOf('password')}
              name="password"
              label="Password"
              type="password"
              autoComplete="current-password"
              required
            />
            <SubmitButton>Sign in</SubmitButton>
          </>
        )}
      </PostedForm>
      <p className={styles.aside}>
        People join the desk by a link that an administrator sends them. Whoever forgot their password asks
        one for a link to a new one.
      </p>
    </>
  );
}
