import { z } from 'zod';
import { editPerson } from '#lib/usecases/edit-person.ts';
import { formRoute } from '../../../form-route.ts';
import { revisionField } from '../../../revision-field.ts';

/** Switches the single-key shortcuts of the desk on or off; an unticked box sends nothing. */
export const POST = formRoute('/account/shortcuts', () => ({
  form: 'shortcuts',
  page: () => '/account#shortcuts',
  fields: z.object({ shortcuts: z.literal('on').optional(), revision: revisionField }),
  kept: [],
  act: ({ actor, deps, fields: { shortcuts, revision } }) =>
    editPerson(deps, actor, {
      personId: actor.personId,
      expectedRevision: revision,
      shortcutsOff: shortcuts === undefined,
    }),
  done: ({ shortcutsOff }) => ({
    path: '/account#shortcuts',
    message: shortcutsOff ? 'Single-key shortcuts are off.' : 'Single-key shortcuts are on.',
  }),
}));
