import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchResults } from '#lib/domain/search-results.ts';
import { type RequestContext, runInRequestContext } from '#lib/http/request-context.ts';
import { readSearchRequest } from '#lib/search/search-request.ts';
import { understandQuery } from '#lib/search/understand-query.ts';
import { editClaim } from '#lib/usecases/edit-claim.ts';
import { nameSource } from '#lib/usecases/name-source.ts';
import { injured, ofDays } from '#lib/usecases/testing/claim-edits.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { SEARCH_TAG } from '../search-tag.ts';
import { withClient } from '../with-client.ts';
import { searchRecord } from './search-record.ts';
import { suggestFromRecord } from './suggest-names.ts';

let record: PublishedRecord;

beforeAll(async () => {
  record = await openPublishedRecord();
  // 46 or more, with a quote; then figures of their own days.
  await record.publish();
  await record.publish({ ...injured('31988', { verbatim: '31,988' }), ...ofDays('2026-11-10') });
  await record.publish({
    ...injured('32000', { verbatim: 'nearly 32,000', qualifier: 'nearly' }),
    ...ofDays('2026-11-11'),
  });
  await record.publish({
    ...injured('31000', { verbatim: '31,000', qualifier: 'at_least', high: null }),
    ...ofDays('2026-11-12'),
  });
  await record.publish({
    ...injured('30000', { verbatim: '30,000 to 34,000', qualifier: 'range', high: '34000' }),
    ...ofDays('2026-11-09'),
  });
  await record.publish({
    ...injured('1900000000', { verbatim: '$1.9bn', unit: 'USD', counts: 'damage', measure: 'amount' }),
    ...ofDays('2026-11-08'),
    target: { kind: 'untracked' },
  });
  await record.publish({
    ...injured('200', {
      verbatim: 'hundreds',
      qualifier: 'at_least',
      high: null,
      vague: 'hundreds',
      policy: 'lower',
    }),
    ...ofDays('2026-11-07'),
  });
});

afterAll(() => record.newsroom.close());

function search(query: string): Promise<SearchResults> {
  const parameters = new URLSearchParams(query.includes('=') ? query : { q: query });
  const { request } = readSearchRequest((name) => parameters.get(name));
  return searchRecord(record.newsroom.database, request, understandQuery(request.text));
}

/** What was found among claims: "same 31,988". */
async function claims(query: string): Promise<readonly string[]> {
  const { claims: found } = await search(query);
  return (found?.found ?? []).map(({ match, claim }) => `${match} ${claim.figure?.verbatim ?? claim.kind}`);
}

describe('numbers', () => {
  it.each(['31,988', '31988', '٣١٬٩٨٨', '31 988'])(
    '%s finds the very figure first, then what agrees',
    async (query) => {
      expect(await claims(query)).toEqual([
        'same 31,988',
        'agreeing 31,000',
        'agreeing nearly 32,000',
        'agreeing 30,000 to 34,000',
      ]);
    },
  );

  it('a qualifier is part of what is asked', async () => {
    expect(await claims('nearly 32,000')).toEqual(['same nearly 32,000', 'agreeing 31,988']);
    expect(await claims('at least 31,000')).toEqual(['same 31,000', 'agreeing 31,988']);
    expect((await claims('at least 46'))[0]).toBe('same 46');
    expect((await claims('more than 46'))[0]).toBe('agreeing 46');
  });

  it('a sign is part of what is asked', async () => {
    expect(await claims('$1.9bn')).toEqual(['same $1.9bn']);
    expect(await claims('1.9 billion')).toEqual(['same $1.9bn']);
    expect(await claims('€1.9bn')).toEqual([]);
  });

  it('vague words are found as words, never as their bound', async () => {
    expect(await claims('hundreds')).toEqual(['same hundreds']);
    expect(await claims('at least 200')).toEqual([]);
  });

  it('words beside a number must be said somewhere on the claim', async () => {
    expect((await claims('31,988 flood'))[0]).toBe('same 31,988');
    expect((await claims('31,988 fire service'))[0]).toBe('same 31,988');
    expect(await claims('31,988 volcano')).toEqual([]);
  });

  it('lists the statistics that hold the figure', async () => {
    const { statistics } = await search('31,988');
    expect(statistics?.found).toMatchObject([{ slug: record.statistic.slug }]);
  });
});

describe('words and names', () => {
  it('finds words of a quote in other forms, and phrases as they stand', async () => {
    expect(await claims('injuring')).toContain('worded 46');
    expect(await claims('"people were injured"')).toContain('worded 46');
    expect(await claims('"injured people"')).toEqual([]);
  });

  it('finds names however they are spelled', async () => {
    for (const query of ['fire servce', 'port sampel fire', 'PORT SAMPLE', 'service']) {
      const { sources } = await search(query);
      expect(sources?.found, query).toMatchObject([{ name: 'Port Sample fire service' }]);
    }
    const { statistics } = await search('peple injurd');
    expect(statistics?.found).toMatchObject([{ name: 'People injured' }]);
  });

  it('finds what a source says by its name and other words together', async () => {
    expect(await claims('fire servce injured')).toContain('worded 46');
  });

  it('finds outlets and headlines', async () => {
    const { outlets, articles } = await search('sample');
    expect(outlets?.found).toMatchObject([{ slug: 'sample-wire', articles: 1 }]);
    expect(articles?.found).toMatchObject([{ headline: 'The flood in Port Sample' }]);
  });

  it('finds names written in Arabic, with their article or without it', async () => {
    const { newsroom, editor } = record;
    const naming = { kind: 'ministry', country: null, parentId: null, description: null } as const;
    const source = unwrap(
      await nameSource(newsroom.deps, editor, {
        ...naming,
        name: 'Sample ministry',
        aliases: ['وزارة الصحة'],
      }),
    );
    const [link] = (await record.draft()).attribution;
    if (link === undefined) throw new Error('nobody is named');
    await record.publish({ attribution: [{ ...link, sourceId: source.id, name: 'the ministry' }] });
    for (const query of ['وزارة الصحة', 'وزارة صحة', 'وزاره الصحه', 'الصحة']) {
      expect((await search(query)).sources?.found, query).toMatchObject([
        { name: 'Sample ministry', alias: 'وزارة الصحة' },
      ]);
    }
  });

  it('offers the nearest names where nothing is found', async () => {
    const { nearest, sources } = await search('prt smpl frsrvc');
    expect(sources?.found).toEqual([]);
    expect(nearest.map(({ name }) => name)).toContain('Port Sample fire service');
  });

  it.each(["' OR 1=1 --", '%', '\\', '_', '"', '((', '-', 'a:*', '&|!', '!!', '\u200f'])(
    'what is typed is never a command: %s',
    async (query) => {
      await expect(search(query)).resolves.toMatchObject({ nearest: [] });
      await expect(suggestFromRecord(record.newsroom.database, query)).resolves.toBeInstanceOf(Array);
    },
  );
});

describe('filters', () => {
  it.each([
    ['source=port-sample-fire-service&q=31,988', 4],
    ['source=nobody&q=31,988', 0],
    ['outlet=sample-wire&q=31,988', 4],
    ['outlet=nobody&q=31,988', 0],
    ['topic=flood&q=31,988', 4],
    ['topic=nothing&q=31,988', 0],
    ['qualifier=nearly&q=31,988', 1],
    ['qualifier=vague', 1],
    ['from=2026-11-11&q=31,988', 2],
    ['to=2026-11-09&q=31,988', 1],
    ['from=2026-11-11&to=2026-11-11', 1],
  ])('%s finds %i', async (query, count) => {
    expect((await claims(query)).length).toBe(count);
  });

  it('offer who says and prints what was found', async () => {
    const { choices } = await search('31,988');
    expect(choices).toMatchObject({
      sources: [{ name: 'Port Sample fire service' }],
      outlets: [{ name: 'Sample Wire' }],
      topics: [{ name: 'Flood' }],
    });
  });
});

describe('what readers may not see', () => {
  it('a draft is not found, nor what only drafts name', async () => {
    await record.draft(injured('987654'));
    expect(await claims('987654')).toEqual([]);
    const { newsroom, editor } = record;
    const naming = { kind: 'other', country: null, parentId: null, description: null, aliases: [] } as const;
    unwrap(await nameSource(newsroom.deps, editor, { ...naming, name: 'Harbour pilots' }));
    expect((await search('harbour pilots')).sources?.found).toEqual([]);
    expect(await suggestFromRecord(newsroom.database, 'harbour')).toEqual([]);
  });

  it('a confidential source is found by nothing', async () => {
    const { newsroom, editor } = record;
    const naming = { kind: 'other', country: null, parentId: null, description: null } as const;
    const source = unwrap(
      await nameSource(newsroom.deps, editor, {
        ...naming,
        name: 'Quiet harbourmaster',
        aliases: ['Night watchman'],
      }),
    );
    await newsroom.database.prisma.source.update({ where: { id: source.id }, data: { confidential: true } });
    const [link] = (await record.draft()).attribution;
    if (link === undefined) throw new Error('nobody is named');
    await record.publish({
      ...injured('777'),
      attribution: [{ ...link, sourceId: source.id, name: 'the quiet harbourmaster' }],
    });
    expect(await claims('777')).toEqual(['same 777']);
    expect(await claims('777 harbourmaster')).toEqual([]);
    for (const query of ['quiet harbourmaster', 'night watchman', `source=${source.slug}&q=777`, '777']) {
      const found = await search(query);
      expect(JSON.stringify(found), query).not.toMatch(/harbourmaster|watchman/i);
      expect(found.sources?.found ?? [], query).toEqual([]);
    }
    expect(await suggestFromRecord(newsroom.database, 'quiet')).toEqual([]);
  });

  it('a retracted claim is found only by that state', async () => {
    const claim = await record.publish(injured('55555'));
    await record.move(claim, 'retract', 'A slip.');
    expect(await claims('55555')).toEqual([]);
    expect(await claims('q=55555&status=retracted')).toEqual(['same 55555']);
    expect(await claims('q=31,988&status=retracted')).toEqual([]);
  });

  it('words that were taken down are not found', async () => {
    const claim = await record.publish(injured('44444'));
    const { prisma } = record.newsroom.database;
    await prisma.claimQuote.update({
      where: { claimId: claim.id },
      data: { translation: 'Zwetschgen were counted' },
    });
    expect(await claims('zwetschgen')).toEqual(['worded 44444']);
    await prisma.claimQuote.update({
      where: { claimId: claim.id },
      data: { exact: null, takedownReason: 'A court order.' },
    });
    expect(await claims('zwetschgen')).toEqual([]);
    expect(await claims('44444 zwetschgen')).toEqual([]);
  });
});

describe('a page of results kept in memory', () => {
  it('depends on the search tag, also where it found nothing', async () => {
    const context: RequestContext = { tags: new Set(), status: null };
    await runInRequestContext(context, () => search('volcano'));
    expect([...context.tags]).toEqual([SEARCH_TAG]);
  });

  it('is told of every claim published, revised and retracted, and of nothing that stays private', async () => {
    const { newsroom, editor } = record;
    const heard = await listening(record, async (take) => {
      const draft = await record.draft(injured('66666'));
      expect(await take()).not.toContain(SEARCH_TAG);
      const published = await record.move(draft, 'publish');
      expect(await take()).toContain(SEARCH_TAG);
      const edit = { id: published.id, revision: published.revision, edit: injured('66667') };
      const revised = unwrap(await editClaim(newsroom.deps, editor, edit));
      expect(await take()).toContain(SEARCH_TAG);
      await record.move({ ...published, revision: revised.revision }, 'retract', 'A slip.');
      return take();
    });
    expect(heard).toContain(SEARCH_TAG);
  });
});

/** Runs work beside a listener; `take` gives the tags announced since it was last asked. */
async function listening<Value>(
  { newsroom }: PublishedRecord,
  work: (take: () => Promise<readonly string[]>) => Promise<Value>,
): Promise<Value> {
  const [row] = (await newsroom.database.pool.query('SELECT current_database() AS name')).rows;
  const { options } = newsroom.database.pool;
  const url = new URL(options.connectionString ?? '');
  url.pathname = `/${row.name}`;
  return withClient(url.href, async (client) => {
    let tags: string[] = [];
    client.on('notification', ({ payload }) => tags.push(...(JSON.parse(payload ?? '{}').tags ?? [])));
    await client.query('LISTEN figures_changes');
    return work(async () => {
      // PostgreSQL hands notifications over before it answers the next question.
      await client.query('SELECT 1');
      const taken = tags;
      tags = [];
      return taken;
    });
  });
}
