import { z } from 'zod';
import { getAuth } from '#lib/auth/auth.ts';
import { passwordHashing } from '#lib/auth/password-hashing.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { answerForm } from '#lib/http/answer-form.ts';
import { err, ok } from '#lib/result.ts';
import { setNewPassword } from '#lib/usecases/set-new-password.ts';
import { differentPasswords } from '../../../../../../different-passwords.ts';
import { openDeps } from '../../../../../../open-deps.ts';

interface Context {
  readonly params: Promise<{ readonly id: string; readonly token: string }>;
}

/** Sets the new password of whoever holds the link, and signs them in. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, token } = await params;
  return answerForm(
    request,
    {
      form: 'new-password',
      page: () => `/account/new-password/${encodeURIComponent(id)}/${encodeURIComponent(token)}`,
      fields: z.object({ password: z.string(), passwordAgain: z.string() }),
      kept: [],
      async act({ password, passwordAgain }) {
        if (password !== passwordAgain) return err(differentPasswords('passwordAgain'));
        const deps = { ...openDeps(), passwords: passwordHashing };
        const set = await setNewPassword(deps, { personId: id, token, password });
        if (!set.ok) return set;
        const { email } = set.value;
        return ok(await signIn({ ...deps, auth: getAuth() }, request.headers, { email, password }));
      },
      // Too many sign-ins from one place may keep this one waiting; the password is set all the same.
      done: (signedIn) => (signedIn.ok ? { path: '/desk', cookies: signedIn.value } : { path: '/sign-in' }),
    },
    getServerEnvironment().origin,
  );
}
