import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { reportedClaim } from '#lib/comparison/testing/reported-claim.ts';
import type { Followed, PublicEvent } from '#lib/domain/public-event.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { anyText } from './testing/any-text.ts';
import { toAtom } from './to-atom.ts';
import { toFeed } from './to-feed.ts';

const words = messagesInEnglish;
const place = {
  site: 'https://figures.example',
  self: '/feeds/statistics/missing',
  page: '/statistics/missing',
};

const EVENT: PublicEvent = {
  kind: 'published',
  at: '2026-11-24T10:00:00.000Z',
  revision: 2,
  reason: null,
  changes: [],
  claim: {
    ...reportedClaim('one', { qualifier: 'at_least' }),
    evidence: {
      kind: 'quote',
      words: {
        exact: 'وقال <أكثر> & "7000"',
        prefix: '',
        suffix: '',
        language: 'ar',
        translation: null,
        marks: [],
      },
      takedownReason: null,
      capturedAt: null,
    },
  },
};

const REVISION: PublicEvent = {
  ...EVENT,
  kind: 'revised',
  at: '2026-11-25T10:00:00.000Z',
  revision: 3,
  reason: 'The count was corrected.',
  changes: [{ part: 'figure', before: '7,000', after: '7,100' }],
};

const followed = (events: readonly PublicEvent[], name: string | null = 'People missing'): Followed => ({
  name,
  slug: 'missing',
  about: null,
  changedAt: events[0]?.at ?? '2026-11-01T00:00:00.000Z',
  events,
});

const write = (one: Followed) => toAtom(toFeed(one, place, words));
const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  isArray: (name) => name === 'entry',
  processEntities: true,
  htmlEntities: true,
});
const read = (xml: string) => parser.parse(xml).feed;

describe('a feed', () => {
  it('has what Atom asks for, in its feed and in each entry', () => {
    const xml = write(followed([REVISION, EVENT]));
    expect(XMLValidator.validate(xml)).toBe(true);
    const feed = read(xml);
    expect(feed).toMatchObject({
      id: 'https://figures.example/feeds/statistics/missing',
      title: 'People missing: new and changed figures, Figures of Record',
      updated: REVISION.at,
      author: { name: 'Figures of Record' },
      '@_xml:lang': 'en',
    });
    expect(feed.link.map((link: Record<string, string>) => [link['@_rel'], link['@_href']])).toEqual([
      ['self', 'https://figures.example/feeds/statistics/missing'],
      ['alternate', 'https://figures.example/statistics/missing'],
    ]);
    expect(feed.entry).toHaveLength(2);
    for (const entry of feed.entry) {
      expect(entry.id).toMatch(/^https:\/\/figures\.example\/claims\/one#revision-\d$/);
      expect(entry.title).toContain('at least 7,000 people missing (Ministry)');
      expect(Date.parse(entry.updated)).not.toBeNaN();
      expect(entry.author.name).toBe('Ministry');
      expect(entry.category['@_term']).toMatch(/^(?:published|revised)$/);
      expect(entry.content['@_type']).toBe('html');
    }
    expect(new Set(feed.entry.map(({ id }: { readonly id: string }) => id)).size).toBe(2);
  });

  it('tells the figure as reported, its words in their language, its chain, and why it changed', () => {
    const [entry] = read(write(followed([REVISION]))).entry;
    const html = entry.content['#text'];
    expect(html).toContain('<p>at least 7,000 people missing, as of 1 March 2024</p>');
    expect(html).toContain(
      '<blockquote lang="ar" dir="auto"><p>وقال &lt;أكثر&gt; &amp; &quot;7000&quot;</p>',
    );
    expect(html).toContain('Sample Wire, citing Ministry');
    expect(html).toContain('The count was corrected.');
    expect(html).toContain('figure from “7,000” to “7,100”');
    expect(html).toContain('<a href="https://figures.example/claims/one">');
  });

  it('is the same bytes each time, and whole where nothing has happened yet', () => {
    expect(write(followed([REVISION, EVENT]))).toBe(write(followed([REVISION, EVENT])));
    const empty = write(followed([], null));
    expect(XMLValidator.validate(empty)).toBe(true);
    expect(read(empty)).toMatchObject({ updated: '2026-11-01T00:00:00.000Z' });
    expect(empty + write(followed([EVENT]))).not.toMatch(/undefined|null/);
  });

  it('stays one document, whatever names and quotes hold', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, about) => {
        const claim = { ...EVENT.claim, note: about, article: { ...EVENT.claim.article, headline: name } };
        const xml = write({ ...followed([{ ...EVENT, reason: about, claim }], name || 'x'), about });
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(read(xml).entry).toHaveLength(1);
      }),
    );
  });
});
