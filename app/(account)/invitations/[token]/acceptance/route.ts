import { z } from 'zod';
import { getAuth } from '#lib/auth/auth.ts';
import { passwordHashing } from '#lib/auth/password-hashing.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { answerForm } from '#lib/http/answer-form.ts';
import { err, ok } from '#lib/result.ts';
import { acceptInvitation } from '#lib/usecases/accept-invitation.ts';
import { differentPasswords } from '../../../../different-passwords.ts';
import { openDeps } from '../../../../open-deps.ts';

/** Makes a person of whoever holds the link, and signs them in. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ readonly token: string }> },
): Promise<Response> {
  const { token } = await params;
  return answerForm(
    request,
    {
      form: 'join',
      page: () => `/invitations/${encodeURIComponent(token)}`,
      fields: z.object({
        name: z.string(),
        email: z.string(),
        password: z.string(),
        passwordAgain: z.string(),
      }),
      kept: ['name', 'email'],
      async act({ passwordAgain, ...joining }) {
        if (passwordAgain !== joining.password) return err(differentPasswords('passwordAgain'));
        const deps = { ...openDeps(), passwords: passwordHashing };
        const joined = await acceptInvitation(deps, { ...joining, token });
        if (!joined.ok) return joined;
        return ok(await signIn({ ...deps, auth: getAuth() }, request.headers, joining));
      },
      // Too many sign-ins from one place may keep this one waiting; they have joined all the same.
      done: (signedIn) => (signedIn.ok ? { path: '/desk', cookies: signedIn.value } : { path: '/sign-in' }),
    },
    getServerEnvironment().origin,
  );
}
