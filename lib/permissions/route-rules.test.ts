import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROLES } from '#lib/domain/person.ts';
import { canUseRoute } from './can-use-route.ts';
import { findRouteRule, ROUTE_METHODS, ROUTE_RULES } from './route-rules.ts';

const PROJECT = join(import.meta.dirname, '../..');
const APP = join(PROJECT, 'app');

/** Files that Next serves at an address of their own. */
const SERVED_FILES = new Map([
  ['robots.ts', 'robots.txt'],
  ['sitemap.ts', 'sitemap.xml'],
  ['manifest.ts', 'manifest.webmanifest'],
]);

interface Route {
  readonly pattern: string;
  readonly method: string;
}

/** Every page and handler under app/, with each method it answers. */
function listRoutes(): readonly Route[] {
  return listFiles(APP).flatMap((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const folder = toPattern(file.slice(0, -name.length));
    const served = SERVED_FILES.get(name);
    if (served) return [{ pattern: `${folder === '/' ? '' : folder}/${served}`, method: 'GET' }];
    if (/^page\.(?:tsx?|jsx?|mdx?)$/.test(name)) return [{ pattern: folder, method: 'GET' }];
    if (!/^route\.(?:ts|js)$/.test(name)) return [];
    return listMethods(readFileSync(join(APP, file), 'utf8')).map((method) => ({ pattern: folder, method }));
  });
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
}

/** Groups in round brackets are no part of an address. */
function toPattern(folder: string): string {
  const segments = folder.split('/').filter((segment) => segment !== '' && !/^\(.*\)$/.test(segment));
  return `/${segments.join('/')}`;
}

/** The methods a handler exports, be it as function, constant or under another name. */
function listMethods(source: string): readonly string[] {
  const declared = source.matchAll(/^export\s+(?:async\s+)?(?:function|const|let|var)\s*\*?\s*(\w+)/gm);
  const listed = source.matchAll(/^export\s*\{([^}]*)\}/gm);
  const names = [
    ...Array.from(declared, ([, name]) => name),
    ...Array.from(listed, ([, list]) =>
      list?.split(',').map((entry) =>
        entry
          .trim()
          .split(/\s+as\s+/)
          .at(-1),
      ),
    ).flat(),
  ];
  return names.filter(
    (name) => name !== undefined && /^[A-Z]+$/.test(name) && name !== 'HEAD' && name !== 'OPTIONS',
  ) as string[];
}

describe('the table of routes', () => {
  it('has a rule for every page and handler', () => {
    const routes = listRoutes();
    const without = routes.filter(({ pattern, method }) => {
      const known = ROUTE_METHODS.find((each) => each === method);
      return known === undefined || findRouteRule(pattern, known) === null;
    });
    expect(routes.length).toBeGreaterThan(0);
    expect(without, 'add these to lib/permissions/route-rules.ts').toEqual([]);
  });

  it('has no rule for a page or handler that does not exist', () => {
    const routes = new Set(listRoutes().map(({ pattern, method }) => `${method} ${pattern}`));
    const rules = Object.entries(ROUTE_RULES).flatMap(([pattern, rule]) =>
      Object.keys(rule).map((method) => `${method} ${pattern}`),
    );
    expect(
      rules.filter((rule) => !routes.has(rule)),
      'take these out of lib/permissions/route-rules.ts',
    ).toEqual([]);
  });

  it('is kept by every page of the desk itself, since a layout guards nothing', () => {
    const pages = listFiles(join(APP, 'desk')).filter((file) => /(?:^|\/)page\.tsx$/.test(file));
    const unguarded = pages.filter(
      (file) => !/await requireActor\(/.test(readFileSync(join(APP, 'desk', file), 'utf8')),
    );
    expect(unguarded).toEqual([]);
  });

  it('cannot be gone round by server actions or a pages folder', () => {
    const sources = ['app', 'components'].flatMap((folder) =>
      listFiles(join(PROJECT, folder))
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(PROJECT, folder, file)),
    );
    expect(sources.filter((file) => /^\s*['"]use server['"]/m.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(readdirSync(PROJECT)).not.toContain('pages');
  });

  it('lets strangers only to readers’ pages, and to those where one comes in or goes out', () => {
    const open = Object.entries(ROUTE_RULES)
      .filter(([, rule]) => Object.values(rule).some((access) => canUseRoute(null, access).allowed))
      .map(([pattern]) => pattern);
    const expected =
      /^\/(?:\[locale\]|robots\.txt$|sign-in|sign-out$|invitations\/|account\/new-password\/|api\/auth\/)/;
    expect(open.filter((pattern) => !expected.test(pattern))).toEqual([]);
  });

  it('opens the desk to every role, its pages to some, and none of it to nobody', () => {
    for (const [pattern, rule] of Object.entries(ROUTE_RULES).filter(([path]) => path.startsWith('/desk'))) {
      for (const access of Object.values(rule)) {
        const person = { kind: 'person', personId: 'p', name: 'Ada', grants: [] } as const;
        expect(canUseRoute(person, access).allowed, pattern).toBe(false);
        const admitted = ROLES.filter(
          (role) => canUseRoute({ ...person, grants: [{ role, topicId: null }] }, access).allowed,
        );
        expect(admitted.length, pattern).toBeGreaterThan(0);
        if (access === 'enter_desk') expect(admitted, pattern).toEqual(ROLES);
        if (access === 'manage_people') expect(admitted, pattern).toEqual(['administrator']);
      }
    }
  });
});

it('reads the methods of a handler however they are exported', () => {
  const source = `export const GET = readRoute();\nexport async function POST() {}\nexport { answer as PATCH, helper as other };\nexport const dynamic = 'force-dynamic';\nexport function OPTIONS() {}`;
  expect(listMethods(source)).toEqual(['GET', 'POST', 'PATCH']);
});
