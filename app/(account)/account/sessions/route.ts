import { z } from 'zod';
import { getAuth } from '#lib/auth/auth.ts';
import { signOut } from '#lib/auth/sign-out.ts';
import { ok } from '#lib/result.ts';
import { endSessions } from '#lib/usecases/end-sessions.ts';
import { formRoute } from '../../../form-route.ts';

/** Signs out everywhere, here included. */
export const POST = formRoute('/account/sessions', () => ({
  form: 'sessions',
  page: () => '/account#sessions',
  fields: z.object({}),
  kept: [],
  async act({ actor, deps, headers }) {
    const ended = await endSessions(deps, actor);
    return ended.ok ? ok(await signOut(getAuth(), headers)) : ended;
  },
  done: (cookies) => ({ path: '/sign-in', cookies }),
}));
