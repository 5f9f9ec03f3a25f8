import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISCREPANCY_RULES } from '#lib/comparison/detect-discrepancies.ts';
import { matchReference } from '#lib/comparison/match-reference.ts';
import { type Database, openDatabase } from '#lib/db/database.ts';
import { findDeskArticle } from '#lib/db/desk-article.ts';
import { listReferenceSeries } from '#lib/db/reference-series.ts';
import { createTestDatabase, type TestDatabase } from '#lib/db/testing/test-database.ts';
import { listTimelineClaims } from '#lib/db/timeline-claims.ts';
import { findBreaks } from '#lib/timeline/find-breaks.ts';
import { glyphOf } from '#lib/timeline/glyph-of.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { bringInArticle } from '#lib/usecases/bring-in-article.ts';
import { must } from './must.ts';
import { seedDemo } from './profiles/demo.ts';
import { DEMO_TOPICS } from './topics/demo-topics.ts';

let testDatabase: TestDatabase;
let database: Database;
const told: string[] = [];

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  await seedDemo(testDatabase.url, (line) => told.push(line));
  database = openDatabase(testDatabase.url);
}, 180_000);

afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

it('plants every topic through the use cases, each with claims', () => {
  for (const { name } of DEMO_TOPICS) {
    expect(told.find((line) => line.startsWith(`${name}: `))).toMatch(/: [1-9]\d* claims$/);
  }
});

it('leaves nothing half done: all claims but the suggestions of dispatches are published or retracted', async () => {
  const open = await database.prisma.claim.groupBy({
    by: ['status'],
    where: { confidence: null, status: { notIn: ['published', 'retracted'] } },
  });
  expect(open).toEqual([]);
});

describe('a real case of', () => {
  it('a change of scope: the UN’s table of May 2024', async () => {
    const children = await claimsOf('Children killed in the Gaza Strip');
    expect(children.map(inShort)).toContain('about 14500, Gaza Government Media Office');
    expect(children.map(inShort)).toContain('exact 7797 [-unidentified_dead], Gaza Ministry of Health');
    const all = (await claimsOf('Palestinians killed in the Gaza Strip')).map(inShort);
    expect(all).toContain('exact 34622, Gaza Ministry of Health');
    expect(all).toContain('more_than 35000, Gaza Ministry of Health');
    expect(all).toContain('exact 24686 [-unidentified_dead], Gaza Ministry of Health');
  });

  it('a figure attributed and then denied: 11,300 dead in Derna', async () => {
    const denials = await database.prisma.claimRelation.findMany({
      where: { kind: 'denies', to: { status: 'published' } },
      include: { from: true, to: { include: { attributions: { orderBy: { position: 'asc' } } } } },
    });
    const denied = denials.map(({ to }) => [Number(to.low), to.attributions.map(({ name }) => name)]);
    expect(denied).toEqual([
      [11300, ['UN OCHA', 'Libyan Red Crescent']],
      [11300, ['UN OCHA', 'Libyan Red Crescent']],
    ]);
    expect(new Set(denials.map(({ from }) => from.status))).toEqual(new Set(['published']));
  });

  it('qualifiers that drift: one envoy’s 600,000 dead of Tigray', async () => {
    const claims = await claimsOf('People killed in the war in Tigray');
    const envoy = claims.filter(({ originName }) => originName.includes('Obasanjo'));
    expect(new Set(envoy.map(({ qualifier }) => qualifier))).toEqual(
      new Set(['about', 'at_most', 'more_than', 'exact']),
    );
    expect(new Set(envoy.map(({ low, high }) => low ?? high))).toEqual(new Set(['600000']));
  });

  it('casualties passed on as dead: 70,000 to 80,000', async () => {
    const claims = (await claimsOf('Russian soldiers killed or wounded in Ukraine')).map(inShort);
    expect(claims).toContain('range 70000 to 80000 [modality=estimated], US Department of Defense');
    expect(claims).toContain('range 70000 to 80000 [modality=estimated;-wounded], US Department of Defense');
  });

  it('parts of a whole, in one article', async () => {
    const parts = await database.prisma.claimRelation.findMany({
      where: { kind: 'part_of' },
      include: { from: true, to: true },
    });
    const byWhole = Map.groupBy(parts, ({ to }) => Number(to.low ?? to.high));
    const valuesOf = (whole: number) =>
      byWhole
        .get(whole)
        ?.map(({ from }) => Number(from.low))
        .sort((a, b) => a - b);
    expect(valuesOf(500000)).toEqual([50000, 100000, 150000]);
    expect(valuesOf(23831)).toEqual([3513, 20318]);
    expect(valuesOf(3513)).toEqual([1347, 2166]);
    expect(valuesOf(24686)).toEqual([4959, 7797]);
    expect(parts.every(({ from, to }) => from.articleId === to.articleId)).toBe(true);
  });

  it('a negative revision, for a year, told before it was corrected', async () => {
    const claims = await claimsOf('Benchmark revision of US payroll employment');
    const ofYear = claims.filter(({ asOfTo }) => asOfTo === '2024-03-31');
    expect(ofYear.map(inShort)).toEqual([
      'exact -818000 [modality=estimated], US Bureau of Labor Statistics',
      'exact -598000, US Bureau of Labor Statistics',
    ]);
    expect(ofYear.map(({ asOfFrom, asOfPrecision }) => [asOfFrom, asOfPrecision])).toEqual([
      ['2023-04-01', 'year'],
      ['2023-04-01', 'year'],
    ]);
    expect(ofYear.map(({ saidOn }) => saidOn)).toEqual(['2024-08-21', null]);
  });

  it('a crowd as organisers and police counted it, over different ground', async () => {
    const claims = (await claimsOf('People at the Hong Kong march of 16 June 2019')).map(inShort);
    expect(claims).toContain('nearly 2000000, Civil Human Rights Front');
    expect(claims).toContain('exact 338000 [-people_before_or_after_the_peak], Hong Kong Police');
    expect(claims).toContain('exact 338000 [-people_off_the_original_route], Hong Kong Police');
  });

  it('a currency converted in two ways, said jointly by three bodies', async () => {
    const euros = await claimsOf('Recovery and reconstruction needs of Ukraine, in euros');
    expect(euros.map(({ low }) => low).sort()).toEqual(['347000000000', '349000000000']);
    expect(euros.map(({ unit }) => unit)).toEqual(['EUR', 'EUR']);
    expect(euros[0]?.originName).toMatch(/World Bank.* and .* jointly/);
    expect(euros[0]?.originName).toContain('European Commission');
  });

  it('digits that changed on the way', async () => {
    const syria = (await claimsOf('People killed in the earthquakes in Syria')).map(({ low }) => low);
    expect(syria).toEqual(expect.arrayContaining(['2166', '2116']));
    const morocco = (await claimsOf('People injured in the earthquake in Morocco')).map(({ low }) => low);
    expect(morocco).toEqual(expect.arrayContaining(['1832', '1823']));
  });

  it('a total that falls without a change of scope: Syria, 9 to 10 February 2023', async () => {
    const joint = (await claimsOf('People killed in the earthquakes in Syria'))
      .filter(({ originName, departures }) => originName.includes('jointly') && departures === '')
      .map(({ asOfTo, low }) => `${asOfTo} ${low}`);
    expect(joint).toEqual(['2023-02-09 3868', '2023-02-10 3384']);
  });

  it('one speaker with two figures for a day: UN OCHA in the West Bank', async () => {
    const claims = await claimsOf('Palestinians killed in the West Bank');
    const ofDay = claims.filter(({ asOfTo }) => asOfTo === '2024-11-11').map(inShort);
    expect(ofDay.sort()).toEqual(['exact 739 [-unverified_deaths], UN OCHA', 'exact 751, UN OCHA']);
  });

  it('a count that began again', async () => {
    const claims = await claimsOf('People killed in Lebanon');
    const starts = Map.groupBy(claims, ({ departures }) => departures);
    expect([...starts.keys()].sort()).toEqual(['', 'start=2026-03-02']);
    expect(starts.get('start=2026-03-02')?.[0]?.low).toBe('123');
  });

  it('a rate with decimals, by two definitions', async () => {
    const claims = await claimsOf('Unemployment rate of people aged 16 to 24 in Chinese towns');
    const march = claims.filter(({ asOfPrecision }) => asOfPrecision === 'month').map(inShort);
    expect(march).toContain('exact 19.7, National Bureau of Statistics of China');
    expect(march).toContain('at_most 46.5 [modality=estimated;+people_not_seeking_work], Peking University');
  });

  it('a figure this record took back, with its reason', async () => {
    const retracted = await database.prisma.claim.findMany({ where: { status: 'retracted' } });
    expect(retracted.map(({ low, retractionReason }) => [Number(low), retractionReason])).toEqual([
      [161, expect.stringContaining('machine translation')],
    ]);
  });

  it('every sign a stated value can have', async () => {
    const found = await database.prisma.claim.groupBy({ by: ['qualifier'], where: { status: 'published' } });
    expect(found.map(({ qualifier }) => qualifier)).toEqual(
      expect.arrayContaining(['exact', 'about', 'nearly', 'at_least', 'more_than', 'at_most', 'range']),
    );
  });

  it('vague words, kept as they were', async () => {
    const claims = await claimsOf('People killed in the al-Ahli hospital blast');
    const vague = claims.filter((claim) => claim.vague !== null);
    expect(vague.map(({ verbatim, qualifier, low }) => [verbatim, qualifier, low])).toEqual([
      ['hundreds', 'at_least', '200'],
    ]);
  });

  it('a number without a name that carries one elsewhere: 1,400', async () => {
    const claims = await claimsOf('People killed in the attack of 7 October 2023 in Israel');
    const origins = claims.filter(({ low }) => low === '1400').map(({ originKey }) => originKey === '');
    expect(origins.sort()).toEqual([false, false, true]);
  });

  it('one number under two origins: 3,958 dead in Libya', async () => {
    const claims = await claimsOf('People killed in the floods in Libya');
    const origins = claims.filter(({ low }) => low === '3958').map(({ originName }) => plain(originName));
    expect(new Set(origins)).toEqual(new Set(['World Health Organization', 'UN OCHA']));
  });

  it('one origin with two values for a day: injured in Morocco, 9 September 2023', async () => {
    const claims = await claimsOf('People injured in the earthquake in Morocco');
    const ministry = claims.filter(({ originName }) => plain(originName) === 'Moroccan Ministry of Interior');
    const ofDay = ministry.filter(
      ({ asOfTo, qualifier }) => asOfTo === '2023-09-09' && qualifier === 'exact',
    );
    expect(ofDay.map(({ low }) => low).sort()).toEqual(['1832', '2059']);
  });

  it('every temporality, money and percent', async () => {
    const definitions = await database.prisma.statisticDefinition.findMany();
    expect(new Set(definitions.map(({ temporality }) => temporality))).toEqual(
      new Set(['cumulative', 'point', 'period']),
    );
    expect(definitions.map(({ unitCode }) => unitCode)).toEqual(
      expect.arrayContaining(['people', 'jobs', 'percent', 'USD', 'EUR']),
    );
  });
});

describe('discrepancies of the demo', () => {
  it.each(DISCREPANCY_RULES.map(({ name }) => name))(
    '%s finds at least one, which nobody settled',
    async (rule) => {
      const where = { rule, goneAt: null, settlements: { none: {} } };
      expect(await database.prisma.discrepancy.count({ where })).toBeGreaterThan(0);
    },
  );

  it.each([
    ['magnitude', 'Türkiye', /40,462 people .* and 40,642 people .*: two digits have changed places/],
    ['magnitude', 'Syria', /2,116 people .*, between 2,166 people .* and 2,166 people .*: one digit differs/],
    [
      'magnitude',
      'injured in the earthquake',
      /1,823 people .* and 1,832 people .*: two digits have changed/,
    ],
    [
      'stale',
      'floods in Libya',
      /^LaPresse, .* 3,922 people .* 3,958 people for 17 September 2023 had been public/,
    ],
    [
      'unattributed',
      'floods in Libya',
      /^The News International, .* 11,300 people without a source; .*Red Crescent/,
    ],
    ['parts', 'in Sudan', /about 26,000 people .*; the whole it is a part of is smaller, 20,178 people/],
    ['conflict', 'in euros', /^For 1 June 2022, €347\u00a0billion .* and €349\u00a0billion/],
  ] as const)('%s: %s', async (rule, name, words) => {
    const found = await database.prisma.discrepancy.findMany({
      where: { rule, goneAt: null, statistic: { name: { contains: name } } },
    });
    expect(found.map(({ sentence }) => plain(sentence))).toEqual(
      expect.arrayContaining([expect.stringMatching(words)]),
    );
  });

  it('read well whether a source is one body, many or joint', async () => {
    const found = await database.prisma.discrepancy.findMany({ where: { goneAt: null } });
    for (const { sentence } of found) expect(sentence).not.toMatch(/ says | is reported |,000,000,000/);
  });
});

describe('charts of the demo', () => {
  it('draw every sign, a break of scope and what was retracted', async () => {
    const statistics = await database.prisma.statistic.findMany({ select: { id: true } });
    const charts = [];
    for (const { id } of statistics) charts.push(await listTimelineClaims(database.pool, id));
    const claims = charts.flat();
    expect(new Set(claims.map((claim) => glyphOf(claim, false)))).toEqual(
      new Set(['dot', 'ring', 'up', 'down', 'bar', 'words', 'gap']),
    );
    expect(charts.some((chart) => findBreaks(chart).size > 0)).toBe(true);
    expect(claims.some(({ status }) => status === 'retracted')).toBe(true);
  });

  it('show where no figure was given, in no words of ours', async () => {
    const absences = await database.prisma.claim.findMany({
      where: { kind: 'absence' },
      include: { statistic: true, attributions: { orderBy: { position: 'desc' }, take: 1 } },
      orderBy: { asOfTo: 'asc' },
    });
    expect(absences.map(({ statistic, attributions }) => [attributions[0]?.name, statistic?.name])).toEqual([
      [
        'National Bureau of Statistics of China',
        'Unemployment rate of people aged 16 to 24 in Chinese towns',
      ],
      ['dpa', 'People killed in the al-Ahli hospital blast'],
      ['Gaza Ministry of Health', 'Palestinians killed in the Gaza Strip'],
    ]);
    expect(absences.every(({ verbatim, evidence }) => verbatim === null && evidence === 'recorded')).toBe(
      true,
    );
  });
});

describe('reference series of the war in Gaza', () => {
  it.each([
    ['Palestinians killed in the Gaza Strip', '31988'],
    ['Palestinians wounded in the Gaza Strip', '74188'],
  ])('hold the ministry’s reports: %s', async (statistic, value) => {
    const series = await listReferenceSeries(database.pool, await idOf(statistic));
    expect(series.map(({ source }) => source.name)).toEqual([
      'Gaza Government Media Office',
      'Gaza Ministry of Health',
    ]);
    const ministry = series[1];
    expect(ministry?.points.find(({ asOf }) => asOf === '2024-03-21')?.value).toBe(value);
    expect(ministry?.points.length).toBeGreaterThan(900);
    expect(ministry?.licence).toContain('Public domain');
    expect(ministry?.url).toContain('palestine-datasets');
  });

  it('do not hold what others filled in for days without a report', async () => {
    const [, women] = await listReferenceSeries(database.pool, await idOf('Women killed in the Gaza Strip'));
    expect(women?.points.find(({ asOf }) => asOf === '2024-03-21')).toBeUndefined();
  });
});

it('leaves the first walk through the desk as it was: four figures find their statistics, and two their day', async () => {
  const topic = await database.prisma.topic.findFirstOrThrow({ where: { name: 'War in Gaza' } });
  const text = readFileSync(new URL('./dispatches/gaza-evening-summary.txt', import.meta.url), 'utf8');
  const deps = { database, now: () => new Date() };
  const { article } = must(
    await bringInArticle(
      deps,
      { kind: 'system', name: 'Test' },
      {
        outletName: 'Sample Wire',
        headline: 'Gaza evening summary',
        byline: null,
        publishedOn: '2024-03-22',
        canonicalUrl: null,
        language: 'en',
        topicId: topic.id,
        text,
      },
    ),
  );
  const claims = await database.prisma.claim.findMany({
    where: { articleId: article.id, confidence: { gt: 0.5 } },
    include: { statistic: true },
  });
  const targets = claims.map(({ verbatim, statistic }) => `${verbatim}: ${statistic?.name ?? 'none'}`);
  expect(targets.sort()).toEqual([
    '1,200: People killed in the attack of 7 October 2023 in Israel',
    '31,988: Palestinians killed in the Gaza Strip',
    '74,188: Palestinians wounded in the Gaza Strip',
    'at least 7,000: People missing under rubble in the Gaza Strip',
    'majority: none',
    'nearly two million: none',
  ]);
  const desk = await findDeskArticle(database, article.id);
  const dayOf = (verbatim: string) => {
    const claim = desk?.claims.find(({ figure }) => figure?.verbatim === verbatim);
    const figure = claim?.figure;
    if (figure === undefined || figure === null) throw new Error(`${verbatim} was not read`);
    const asked = { ...figure, publishedOn: '2024-03-22', asOf: claim?.asOf ?? null };
    return desk?.references.flatMap((series) => matchReference(asked, series).map(({ day }) => day));
  };
  expect(dayOf('31,988')).toEqual(['2024-03-21']);
  expect(dayOf('74,188')).toEqual(['2024-03-21']);
});

async function idOf(statistic: string): Promise<string> {
  return (await database.prisma.statistic.findFirstOrThrow({ where: { name: statistic } })).id;
}

async function claimsOf(statistic: string): Promise<readonly TimelineClaim[]> {
  return listTimelineClaims(database.pool, await idOf(statistic));
}

/** A claim in one line: how it is qualified, its value, how it departs from the definition, and who says so. */
function inShort({ qualifier, low, high, departures, originName }: TimelineClaim): string {
  const value = qualifier === 'range' ? `${low} to ${high}` : (low ?? high);
  const departing = departures === '' ? '' : ` [${departures}]`;
  return `${qualifier} ${value}${departing}, ${plain(originName)}`;
}

/** Names carry marks that keep their direction in a sentence of another script. */
function plain(name: string): string {
  return name.replaceAll(/[\u2066-\u2069]/g, '');
}
