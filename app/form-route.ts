import { getActor } from '#lib/auth/get-actor.ts';
import { getDatabase } from '#lib/db/database.ts';
import type { Failure } from '#lib/domain/failure.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { answerForm, type FormRoute } from '#lib/http/answer-form.ts';
import { err, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from '#lib/usecases/deps.ts';
import type { PersonActor } from './current-actor.ts';

/** What a form of somebody signed in works with. */
export interface FormRequest<Fields> {
  readonly actor: PersonActor;
  readonly deps: UseCaseDeps;
  readonly fields: Fields;
  readonly headers: Headers;
}

export type SignedInFormRoute<Fields, Value> = Omit<FormRoute<Fields, Value>, 'act'> & {
  readonly act: (request: FormRequest<Fields>) => Promise<Result<Value, Failure>>;
};

/** A handler of a plain HTML form that only somebody signed in may post; the use case decides what they may do. */
export function formRoute<Params, Fields, Value>(
  toRoute: (params: Params) => SignedInFormRoute<Fields, Value>,
) {
  return async (request: Request, { params }: { readonly params: Promise<Params> }) => {
    const route = toRoute(await params);
    const { headers } = request;
    const act = async (fields: Fields): Promise<Result<Value, Failure>> => {
      const actor = await getActor(headers);
      if (actor?.kind !== 'person') return err({ kind: 'unauthenticated' });
      return route.act({ actor, deps: openDeps(), fields, headers });
    };
    return answerForm(request, { ...route, act }, getServerEnvironment().origin);
  };
}

/** What use cases work with in the running server. */
export function openDeps(): UseCaseDeps {
  return { database: getDatabase(), now: () => new Date() };
}
