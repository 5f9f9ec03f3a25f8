import { z } from 'zod';
import { ROLES } from '#lib/domain/person.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { invitePerson } from '#lib/usecases/invite-person.ts';
import { formRoute } from '../../../form-route.ts';
import { topicField } from '../topic-field.ts';

/** Invites somebody; the page then shows their link, once. */
export const POST = formRoute('/desk/people/invite', () => ({
  form: 'invite',
  page: () => '/desk/people#invite',
  fields: z.object({ email: z.string(), role: z.enum(ROLES), topicId: topicField }),
  kept: ['email', 'role', 'topicId'],
  act: ({ actor, deps, fields }) => invitePerson(deps, actor, fields),
  done: ({ token, invitation }) => ({
    path: '/desk/people#invite',
    message: 'Send this link yourself; it is shown only now, and works once within a week.',
    shown: {
      link: `${getServerEnvironment().origin}/invitations/${token}`,
      for: invitation.email ?? '',
    },
  }),
}));
