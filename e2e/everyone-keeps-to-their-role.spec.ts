import { type APIResponse, type BrowserContext, expect, type Page } from '@playwright/test';
import { type Actor, ROLES, type Role } from '#lib/domain/person.ts';
import { findReturnedForm } from '#lib/http/returned-form.ts';
import { canUseRoute } from '#lib/permissions/can-use-route.ts';
import { ROUTE_RULES, type RouteAccess } from '#lib/permissions/route-rules.ts';
import { test } from './fixtures.ts';
import { join } from './people.ts';

test.use({ serverName: 'roles' });

/** Whoever knocks at every door: nobody, somebody whose roles were taken, and one of each role. */
interface Visitor {
  readonly name: string;
  readonly actor: Actor | null;
  readonly personId: string;
  readonly context: BrowserContext;
}

/** Whoever signs out is a stranger from then on: these two come last. */
const LEAVING = ['/account/sessions', '/sign-out'];
const LEAVING_LAST = Object.entries(ROUTE_RULES).toSorted(
  ([one], [other]) => LEAVING.indexOf(one) - LEAVING.indexOf(other),
);

const PASSWORD = 'four plain words here';
const NOWHERE = '00000000-0000-4000-8000-000000000000';

test('every page and route answers every role as its rule says', async ({ browser, page, server }) => {
  test.setTimeout(240_000);
  const joined = await visit(page, server.firstAdministratorLink ?? '', 'administrator');
  const administrator = await identify(joined, joined);
  const visitors: Visitor[] = [administrator];
  for (const role of [...ROLES.filter((each) => each !== 'administrator'), null]) {
    const link = await invite(administrator, server.origin, role ?? 'editor');
    const context = await browser.newContext({ baseURL: server.origin });
    const arrived = await visit(await context.newPage(), link, role ?? 'editor', role ?? 'without a role');
    const visitor = await identify(administrator, arrived);
    visitors.push(role === null ? await withoutRole(administrator, visitor, server.origin) : visitor);
  }
  const strange = await browser.newContext({ baseURL: server.origin });
  visitors.push({ name: 'a stranger', actor: null, personId: NOWHERE, context: strange });

  const wrong: string[] = [];
  let knocks = 0;
  for (const visitor of visitors) {
    for (const [pattern, rule] of LEAVING_LAST) {
      for (const [method, access] of Object.entries(rule) as readonly [string, RouteAccess][]) {
        const isAdmitted = canUseRoute(visitor.actor, access).allowed;
        const answer = await knock(visitor, server.origin, pattern, method);
        knocks += 1;
        const found = await isTurnedAway(answer, pattern, method);
        if (found === isAdmitted) {
          wrong.push(`${visitor.name}: ${method} ${pattern} answered ${answer.status()}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(knocks).toBeGreaterThan(300);
  for (const { context } of visitors.slice(1)) await context.close();
});

/** Joins by an invitation, in a browser of one's own. */
async function visit(page: Page, link: string, role: Role, name: string = role): Promise<Visitor> {
  await page.goto(link);
  await join(page, { name, email: `${name.replace(/\W/g, '-')}@desk.example`, password: PASSWORD });
  await expect(page.getByRole('link', { name: `Your account, ${name}` })).toBeVisible();
  const actor = { kind: 'person', personId: NOWHERE, name, grants: [{ role, topicId: null }] } as const;
  return { name, actor, personId: NOWHERE, context: page.context() };
}

/** The administrator's list says who is who. */
async function identify(by: Visitor, visitor: Visitor): Promise<Visitor> {
  const answer = await by.context.request.get('/api/v1/people');
  const { people } = await answer.json();
  const { id } = people.find(({ name }: { readonly name: string }) => name === visitor.name);
  return { ...visitor, personId: id };
}

async function invite(by: Visitor, origin: string, role: Role): Promise<string> {
  const answer = await by.context.request.post(`${origin}/api/v1/invitations`, {
    data: { role },
    headers: { origin },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const { token } = await answer.json();
  return `${origin}/invitations/${token}`;
}

/** Takes the one role away that somebody holds; they stay signed in. */
async function withoutRole(by: Visitor, visitor: Visitor, origin: string): Promise<Visitor> {
  const person = `${origin}/api/v1/people/${visitor.personId}`;
  const etag = (await by.context.request.get(person)).headers().etag ?? '';
  const answer = await by.context.request.post(`${person}/roles`, {
    data: { move: 'revoke', role: 'editor', topicId: null },
    headers: { origin, 'if-match': etag },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  const actor = { kind: 'person', personId: visitor.personId, name: visitor.name, grants: [] } as const;
  return { ...visitor, actor };
}

/** Asks for a route with nothing in hand: whoever is admitted is told what is missing, all others that they may not. */
function knock(visitor: Visitor, origin: string, pattern: string, method: string): Promise<APIResponse> {
  const path = pattern
    .replace(/^\/\[locale\]/, '')
    .replace('[...missing]', 'nowhere/at/all')
    .replace('[...all]', 'get-session')
    .replace('/people/[id]', `/people/${visitor.personId}`)
    .replace('[id]', NOWHERE)
    .replace(/\[\w+\]/g, 'nothing');
  const isApi = pattern.startsWith('/api/');
  return visitor.context.request.fetch(`${origin}${path || '/'}`, {
    method,
    maxRedirects: 0,
    headers: { origin },
    ...(method === 'GET' ? {} : isApi ? { data: {} } : { form: {} }),
  });
}

/** Whether an answer says that one may not, in the way of its kind. */
async function isTurnedAway(answer: APIResponse, pattern: string, method: string): Promise<boolean> {
  const status = answer.status();
  if (pattern.startsWith('/api/v1/')) return status === 401 || status === 403;
  const location = answer.headers().location ?? '';
  if (location.startsWith('/sign-in?next=')) return true;
  if (method === 'GET') {
    const isPage = status === 200 && pattern.startsWith('/desk');
    if (isPage) return (await answer.text()).includes('Not with the roles you hold');
    return status >= 300 && status < 400 && pattern.startsWith('/desk');
  }
  const returned = findReturnedForm(answer.headers()['set-cookie']?.split(';')[0] ?? null);
  return returned?.message.includes('you need the role of') ?? false;
}
