import { z } from 'zod';
import { isUuid } from '#lib/db/is-uuid.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { err, ok } from '#lib/result.ts';
import { offerNewPassword } from '#lib/usecases/offer-new-password.ts';
import { formRoute } from '../../../../form-route.ts';

/** Makes a link at which somebody who forgot their password chooses a new one; the page shows it once. */
export const POST = formRoute('/desk/people/[id]/new-password', ({ id }: { readonly id: string }) => ({
  form: 'password-link',
  page: () => `/desk/people/${encodeURIComponent(id)}#password-link`,
  fields: z.object({}),
  kept: [],
  async act({ actor, deps }) {
    if (!isUuid(id)) return err({ kind: 'not_found', what: 'person', id });
    const offered = await offerNewPassword(deps, actor, { personId: id });
    return offered.ok ? ok(offered.value.token) : offered;
  },
  done: (token) => ({
    path: `/desk/people/${encodeURIComponent(id)}#password-link`,
    message: 'Send this link yourself; it is shown only now, and works once within a day.',
    shown: { link: `${getServerEnvironment().origin}/account/new-password/${id}/${token}` },
  }),
}));
