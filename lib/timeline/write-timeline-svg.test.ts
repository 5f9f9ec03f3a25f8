import { gzipSync } from 'node:zlib';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from './layout-timeline.ts';
import { atLeast, exactly, KILLED, timelineClaim } from './testing/timeline-claims.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import { DEFAULT_VIEW, type TimelineView } from './timeline-view.ts';
import { writeTimelineSvg } from './write-timeline-svg.ts';

const context = {
  idPrefix: 'killed-',
  title: 'People killed, by source',
  description: 'Two sources.',
  hrefOf: (claim: TimelineClaim) => `/claims/${claim.id}`,
};

function written(claims: readonly TimelineClaim[], view: Partial<TimelineView> = {}): string {
  const layout = layoutTimeline(claims, KILLED, { ...DEFAULT_VIEW, ...view });
  return layout === null ? '' : writeTimelineSvg(layout, context);
}

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const titlesOf = (svg: string) =>
  [...parsed(svg).querySelectorAll('a > title')].map((title) => title.textContent);

const ministry = exactly(31988, '2024-03-21', { originKey: 'health', originName: 'Ministry of Health' });

describe('the chart', () => {
  it('has a name, a description, and a group for each source', () => {
    const svg = parsed(written([ministry]));
    const root = svg.querySelector('svg');
    expect(root?.getAttribute('role')).toBe('group');
    expect(svg.getElementById(root?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'People killed, by source',
    );
    expect(svg.getElementById(root?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Two sources.',
    );
    expect(svg.querySelector('g.series')?.getAttribute('aria-label')).toBe('Ministry of Health, 1 claim');
  });

  it('carries no styles and no scripts, so that a strict policy lets it through', () => {
    const svg = written([ministry, atLeast(7000, '2024-03-22', { originKey: '' })]);
    expect(svg).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
  });

  it('is the same string for the same claims', () => {
    expect(written([ministry])).toBe(written([ministry]));
  });

  it('refers only to signs it defines, under its own ids', () => {
    const svg = parsed(
      written([
        ministry,
        exactly(3, '2024-03-22', { status: 'retracted' }),
        exactly(0, '2024-03-23', { qualifier: 'range', low: '1', high: '9' }),
        exactly(5, '2024-03-24', { departures: '-unidentified' }),
        timelineClaim('none', { kind: 'absence', low: null, high: null, verbatim: 'declined to say' }),
      ]),
    );
    const uses = [...svg.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
    for (const href of uses) expect(svg.getElementById(href.slice(1)), href).not.toBeNull();
    expect(new Set(uses)).toEqual(
      new Set(['#killed-dot', '#killed-crossed', '#killed-cap', '#killed-break', '#killed-gap']),
    );
  });
});

describe('a mark', () => {
  it('opens its claim and says it in words', () => {
    const svg = written([ministry]);
    expect(parsed(svg).querySelector('a')?.getAttribute('href')).toBe(`/claims/${ministry.id}`);
    expect(titlesOf(svg)).toEqual([
      '31,988 people, Ministry of Health, 21 March 2024 (Sample Wire, 21 March 2024).',
    ]);
  });

  it('says what it is not: attributed, dated, standing, comparable, alone', () => {
    const svg = written([
      atLeast(7000, '2024-03-22', { originKey: '', asOfBasis: 'published' }),
      exactly(90000, '2024-03-20', {
        originKey: 'health',
        originName: 'Ministry of Health',
        status: 'retracted',
      }),
      ministry,
      { ...ministry, id: 'copy', outletName: 'Other Wire' },
      { ...ministry, id: 'identified', asOfTo: '2024-05-08', departures: '-unidentified' },
    ]);
    const titles = titlesOf(svg).join('\n');
    expect(titles).toContain('at least 7,000 people, nobody named, on or before 22 March 2024');
    expect(titles).toContain('Retracted. Beyond the scale of the chart.');
    expect(titles).toContain('this one leaves out unidentified.');
    expect(titles).toContain('Stands for 2 figures, 21 March 2024.');
  });

  it('quotes the words of an absence', () => {
    const absence = timelineClaim('none', {
      kind: 'absence',
      low: null,
      high: null,
      verbatim: 'declined to say',
    });
    expect(titlesOf(written([absence]))[0]).toMatch(
      /^No figure: “declined to say”, ministry-a, 1 March 2024/,
    );
  });

  it('keeps its vague words where a policy gives them a height', () => {
    const vague = atLeast(200, '2024-03-02', { vague: 'hundreds' });
    expect(written([vague], { readsVagueWords: true })).toContain('>hundreds</text>');
  });
});

describe('Tab', () => {
  const claims = Array.from({ length: 60 }, (_, index) =>
    exactly(index * 500, `2024-0${1 + Math.floor(index / 20)}-${10 + (index % 20)}`),
  );
  const stops = (svg: string) => [...parsed(svg).querySelectorAll('a:not([tabindex])')].length;

  it('stops at every mark of a short timeline', () => {
    expect(stops(written(claims.slice(0, 20)))).toBe(20);
  });

  it('stops once a series in a long one', () => {
    const svg = written(claims);
    expect([...parsed(svg).querySelectorAll('a')].length).toBeGreaterThan(40);
    expect(stops(svg)).toBe(1);
  });
});

describe('names', () => {
  it('are escaped wherever they stand', () => {
    const hostile = '<script>alert("1")</script> & \'co\'\u0000';
    const svg = written([
      exactly(5, '2024-03-01', { originName: hostile, outletName: hostile, vague: hostile, id: '"><b>' }),
    ]);
    for (const raw of ['<script', '<b>', '\u0000']) expect(svg).not.toContain(raw);
    expect(titlesOf(svg)[0]).toContain('alert("1")</script> & \'co\'');
  });

  it('in a right-to-left script are set apart, so that the figures keep their place', () => {
    const svg = written([{ ...ministry, originName: 'وزارة الصحة' }]);
    expect(titlesOf(svg)[0]).toContain('people, \u2068وزارة الصحة\u2069, 21 March 2024');
  });
});

describe('lines', () => {
  const claims = [exactly(100, '2024-03-01'), exactly(200, '2024-03-11'), exactly(200, '2024-03-21')];

  it('hold a height until the next figure where figures add up', () => {
    expect(written(claims)).toMatch(/class="line" d="M[\d.]+ [\d.]+h[\d.]+v-[\d.]+h[\d.]+"/);
  });

  it('run straight between points in time', () => {
    const layout = layoutTimeline(claims, { ...KILLED, temporality: 'point' }, DEFAULT_VIEW);
    expect(layout && writeTimelineSvg(layout, context)).toMatch(
      /class="line" d="M[\d.]+ [\d.]+l[\d.]+ -[\d.]+l[\d.]+ 0"/,
    );
  });
});

describe('20,000 claims', () => {
  let seed = 1;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const claims = Array.from({ length: 20_000 }, (_, index) => {
    const date = new Date(Date.UTC(2020, 0, 1 + Math.floor(next() * 2000))).toISOString().slice(0, 10);
    return exactly(Math.floor(next() * 100_000), date, {
      id: `018f-${index}-${Math.floor(next() * 1e12)}`,
      originKey: `origin ${Math.floor(next() * 10)}`,
    });
  });

  it.each(['wide', 'narrow'] as const)(
    'make a %s chart of few bytes, soon, that says it was thinned',
    (form) => {
      const started = performance.now();
      const svg = written(claims, { form });
      const tookMs = performance.now() - started;
      expect(gzipSync(svg).length).toBeLessThan(30_000);
      expect(svg).toContain('Stands for ');
      // 130 ms on an idle machine; the limit leaves room for one that does other things too.
      expect(tookMs).toBeLessThan(1_000);
    },
  );
});

describe('a revised figure', () => {
  const revisedFrom = {
    verbatim: '40',
    qualifier: 'at_least',
    low: '40',
    high: null,
    revisedOn: '2024-04-02',
  } as const;

  it('keeps its earlier value in words and as a faint ring', () => {
    const svg = written([exactly(100, '2024-03-01', { revisedFrom })]);
    expect(svg).toContain('Revised from at least 40 people on 2 April 2024.');
    expect(svg).toContain('<circle class="mark-earlier"');
  });

  it('has no ring where the two lie too near to be told apart', () => {
    const near = { ...revisedFrom, low: '100' };
    expect(written([exactly(100, '2024-03-01', { revisedFrom: near })])).not.toContain('mark-earlier');
  });
});

it('draws figures nobody reported as such, and says how each was worked out', () => {
  const points = [exactly(10, '2024-03-01'), exactly(20, '2024-03-02')];
  const layout = layoutTimeline(points, KILLED, DEFAULT_VIEW);
  if (layout === null) throw new Error('nothing to draw');
  const svg = writeTimelineSvg(layout, {
    idPrefix: '',
    title: '',
    description: '',
    hrefOf: ({ id }) => `#${id}`,
    derivedInWords: ({ low }) => `${low}, worked out`,
  });
  expect(svg).toContain('timeline-derived');
  expect(svg).toContain('2 derived figures');
  expect(svg).toContain('<title>20, worked out</title>');
});
