import type { ZodType } from 'zod';
import type { Failure, FieldProblem } from '#lib/domain/failure.ts';
import { err, type Result } from '#lib/result.ts';
import { toProblem } from './problem.ts';
import { type FormFields, readForm } from './read-form.ts';
import { type ReturnedForm, toReturnedFormCookie } from './returned-form.ts';
import { STATUS } from './status.ts';

/** A plain HTML form and what posting it does. It always answers 303, so that reloading never posts again. */
export interface FormRoute<Fields, Value> {
  /** Its name on its page. */
  readonly form: string;
  /** The page it stands on, to which it returns when refused. */
  readonly page: (fields: FormFields) => string;
  readonly fields: ZodType<Fields>;
  /** The fields that are given back as typed; never a password. */
  readonly kept: readonly string[];
  /** Why whoever posts may not use the form at all; left out where everybody may. */
  readonly findRefusal?: () => Promise<Failure | null>;
  readonly act: (fields: Fields) => Promise<Result<Value, Failure>>;
  readonly done: (value: Value) => FormDone;
  /** The sentence on a refusal, where a page has words of its own for it; null for the usual one. */
  readonly sayRefused?: (failure: Failure) => string | null;
}

/** Where to go on, what to say there, and what to show there once. */
export interface FormDone {
  readonly path: string;
  readonly message?: string;
  readonly shown?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
}

/** Answers a posted form: authorise, parse, act, and back to a page that says what came of it. */
export async function answerForm<Fields, Value>(
  request: Request,
  route: FormRoute<Fields, Value>,
  siteOrigin: string,
): Promise<Response> {
  const secure = siteOrigin.startsWith('https:');
  const given = await readForm(request, siteOrigin);
  const sent = given.ok ? given.value : {};
  const result = given.ok ? await parseAndAct(given.value, route) : given;
  if (!result.ok) {
    const cookie = toReturnedFormCookie(toReturned(route, sent, result.failure), secure);
    const page = withAnswer(route.page(sent));
    const signedOut = result.failure.kind === 'unauthenticated';
    return seeOther(signedOut ? `/sign-in?next=${encodeURIComponent(page)}` : page, [cookie]);
  }
  const { path, message, shown = {}, cookies = [] } = route.done(result.value);
  if (message === undefined) return seeOther(path, cookies);
  const returned: ReturnedForm = { form: route.form, outcome: 'done', message, problems: [], values: shown };
  return seeOther(withAnswer(path), [...cookies, toReturnedFormCookie(returned, secure)]);
}

async function parseAndAct<Fields, Value>(
  sent: FormFields,
  route: FormRoute<Fields, Value>,
): Promise<Result<Value, Failure>> {
  const refused = (await route.findRefusal?.()) ?? null;
  if (refused !== null) return err(refused);
  const parsed = route.fields.safeParse(sent);
  if (parsed.success) return route.act(parsed.data);
  // Pages of ours offer nothing else: only a form made by hand comes here.
  const fields = parsed.error.issues.map(({ path, message }) => ({
    field: String(path[0] ?? 'form'),
    message: `${String(path[0] ?? 'The form')}: ${message}.`,
    remedy: 'Choose again and send the form again.',
  }));
  return err({ kind: 'invalid', fields });
}

function toReturned<Fields, Value>(
  route: FormRoute<Fields, Value>,
  sent: FormFields,
  failure: Failure,
): ReturnedForm {
  const kept = Object.entries(sent).filter(([name]) => route.kept.includes(name));
  return {
    form: route.form,
    outcome: 'refused',
    message: route.sayRefused?.(failure) ?? toMessage(failure),
    problems: toProblems(failure),
    values: Object.fromEntries(kept),
  };
}

function toMessage(failure: Failure): string {
  switch (failure.kind) {
    case 'invalid':
      return failure.fields.length === 1 ? 'One thing is not right yet.' : 'Some things are not right yet.';
    case 'conflict':
      return 'Somebody else changed this meanwhile. Look at how it stands now, and try again.';
    case 'rate_limited':
      return `There were too many attempts. Try again in ${inWords(failure.retryAfterSeconds)}.`;
    case 'unauthenticated':
      return 'You were signed out before this was sent. Send it again now.';
    default:
      return toProblem(failure).body.detail;
  }
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

function toProblems(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'invalid') return failure.fields;
  return failure.kind === 'duplicate' ? [{ field: failure.field, message: failure.message, remedy: '' }] : [];
}

/** Marks the address, so that the page shows the cookie's words now and not whenever it is opened. */
function withAnswer(path: string): string {
  const [beforeHash = '', hash] = path.split('#');
  return `${beforeHash}${beforeHash.includes('?') ? '&' : '?'}answer=1${hash === undefined ? '' : `#${hash}`}`;
}

function seeOther(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: STATUS.seeOther, headers });
}
