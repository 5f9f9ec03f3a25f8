import { z } from 'zod';
import { editPerson } from '#lib/usecases/edit-person.ts';
import { formRoute } from '../../../form-route.ts';
import { revisionField } from '../../../revision-field.ts';

/** Changes one's own name. */
export const POST = formRoute('/account/name', () => ({
  form: 'name',
  page: () => '/account#name',
  fields: z.object({ name: z.string(), revision: revisionField }),
  kept: ['name'],
  act: ({ actor, deps, fields: { name, revision } }) =>
    editPerson(deps, actor, { personId: actor.personId, expectedRevision: revision, name }),
  done: ({ name }) => ({ path: '/account#name', message: `History will show you as ${name} from now on.` }),
}));
