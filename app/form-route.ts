import type { Failure } from '#lib/domain/failure.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { answerForm, type FormRoute } from '#lib/http/answer-form.ts';
import type { RoutePattern } from '#lib/permissions/route-rules.ts';
import { err, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from '#lib/usecases/deps.ts';
import { admit } from './admit.ts';
import type { PersonActor } from './current-actor.ts';
import { openDeps } from './open-deps.ts';

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

/** A handler of a plain HTML form that those signed in may post whom its rule admits. */
export function formRoute<Params, Fields, Value>(
  pattern: RoutePattern,
  toRoute: (params: Params) => SignedInFormRoute<Fields, Value>,
) {
  return async (request: Request, { params }: { readonly params: Promise<Params> }) => {
    const route = toRoute(await params);
    const admitted = await admit(request, pattern);
    const findRefusal = async () => (admitted.ok ? null : admitted.failure);
    const act = async (fields: Fields): Promise<Result<Value, Failure>> => {
      if (!admitted.ok || admitted.value.kind !== 'person') return err({ kind: 'unauthenticated' });
      return route.act({ actor: admitted.value, deps: openDeps(), fields, headers: request.headers });
    };
    return answerForm(request, { ...route, findRefusal, act }, getServerEnvironment().origin);
  };
}
