import { z } from 'zod';
import { getAuth } from '#lib/auth/auth.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { answerForm } from '#lib/http/answer-form.ts';
import { findLocalPath } from '#lib/http/local-path.ts';
import { ok } from '#lib/result.ts';
import { openDeps } from '../../../open-deps.ts';

/** Opens a session; whoever is refused gets the form back. */
export function POST(request: Request): Promise<Response> {
  return answerForm(
    request,
    {
      form: 'sign-in',
      page: ({ next }) =>
        `/sign-in${findLocalPath(next) === null ? '' : `?next=${encodeURIComponent(next ?? '')}`}`,
      fields: z.object({ email: z.string(), password: z.string(), next: z.string().default('') }),
      kept: ['email'],
      async act({ email, password, next }) {
        const deps = { auth: getAuth(), ...openDeps() };
        const signedIn = await signIn(deps, request.headers, { email, password });
        return signedIn.ok ? ok({ cookies: signedIn.value, path: findLocalPath(next) ?? '/desk' }) : signedIn;
      },
      done: ({ cookies, path }) => ({ path, cookies }),
    },
    getServerEnvironment().origin,
  );
}
