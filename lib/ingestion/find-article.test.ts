import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundArticle } from '#lib/domain/found-article.ts';
import { findArticle } from './find-article.ts';

const FIRST =
  'At least 212 people were killed when a dam gave way above the river town of Orsel, the regional health ministry said on Thursday, and about 1,400 were still missing.';
const SECOND =
  'The ministry said 3,050 others had been treated in field hospitals since Monday. Rescue crews reported nearly 40 villages cut off, while an aid group put the number at 52.';
const THIRD =
  'Officials said the count would be revised as bodies were identified. The governor gave no figure for the neighbouring province.';
const STORY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;

function page(head: string, body = `<article><h1>Dam toll passes 200</h1>${STORY}</article>`): string {
  return `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer>All rights reserved</footer></body></html>`;
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

function find(html: string, url: string | null = null): FoundArticle {
  const found = findArticle(html, url);
  if (!found.ok) throw new Error(`nothing found: ${found.failure.message}`);
  return found.value;
}

describe('the words of a page', () => {
  it('are the article without menu and footer, paragraphs apart, headline first', () => {
    expect(find(page('')).text).toBe(`Dam toll passes 200\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}`);
  });

  it('keep headings, list entries and table rows on lines of their own', () => {
    const body = `<article>${STORY}<h2>By district</h2><ul><li>212 dead&nbsp;so far</li><li>1&nbsp;400 missing</li></ul>
      <table><tr><th>District</th><th>Dead</th></tr><tr><td>Orsel</td><td>180</td></tr></table></article>`;
    expect(find(page('', body)).text).toContain(
      'By district\n\n212 dead so far\n1\u00a0400 missing\n\nDistrict\tDead\nOrsel\t180',
    );
  });

  it('keep the cells of a table in their columns, empty ones and those with paragraphs too', () => {
    const body = `<article>${STORY}<table><tr><td></td> <th>Dead</th> <th><p>Missing</p></th></tr>
      <tr><td>Orsel</td> <td></td> <td>180</td></tr></table></article>`;
    expect(find(page('', body)).text).toContain('\n\n\tDead\tMissing\nOrsel\t\t180');
  });

  it('are read from fragments without html or body', () => {
    expect(find(STORY).text).toBe(`${FIRST}\n\n${SECOND}\n\n${THIRD}`);
  });

  it('are read from a page whose tags are never closed', () => {
    const html = `<html><head><title>Dam</title><body><div><p>${FIRST}<p>${SECOND}<b><i>so far</b></i><div>${THIRD}`;
    expect(find(html).text).toContain(THIRD);
  });

  it('include what stands after the end of the page', () => {
    expect(find(`<html><body><p>${FIRST}</p></body></html><p>${SECOND}</p>`).text).toContain(SECOND);
  });

  it('never come from scripts, which do not run', () => {
    const found = find(
      page('', `<article>${STORY}<script>document.title = 'gone'; globalThis.ran = true</script></article>`),
    );
    expect(found.text).not.toContain('gone');
    expect('ran' in globalThis).toBe(false);
  });

  it('hold decoded entities once', () => {
    expect(
      find(page('', `<article>${STORY}<p>Smith &amp; Sons said &ldquo;5 &lt; 7&rdquo;.</p></article>`)).text,
    ).toContain('Smith & Sons said “5 < 7”.');
  });

  it('come from structured metadata where the page hides them', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Dam', articleBody: `${FIRST}\n\n${SECOND}` });
    const found = find(page(head, '<div id="app"><p>Please subscribe.</p></div>'));
    expect(found.text).toContain(SECOND);
    expect(found.notes).toEqual([expect.stringContaining('structured metadata')]);
  });

  it('are the whole page, with a note, where it is too tangled to tell the article', () => {
    const found = find(page('', `${'<div>'.repeat(400)}${STORY}${'</div>'.repeat(400)}`));
    expect(found.text).toContain(SECOND);
    expect(found.notes).toEqual([expect.stringContaining('all its words')]);
  });
});

describe('metadata of a page', () => {
  it('is read from a news article in JSON-LD before anything else', () => {
    const head = `${jsonLd({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Dam toll passes 200',
      datePublished: '2024-03-22T08:15:00+03:00',
      author: [
        { '@type': 'Person', name: 'Ada Noor' },
        { '@type': 'Person', name: 'Ben Ito' },
      ],
      publisher: { '@type': 'Organization', name: 'Sample Wire' },
      mainEntityOfPage: 'https://wire.example/dam',
      inLanguage: 'en-GB',
    })}<meta property="og:site_name" content="Wire"><meta property="og:title" content="You will not believe this dam">`;
    expect(find(page(head))).toMatchObject({
      headline: 'Dam toll passes 200',
      outlet: 'Sample Wire',
      byline: 'Ada Noor and Ben Ito',
      published: '2024-03-22T08:15:00+03:00',
      publishedDay: '2024-03-22',
      canonicalUrl: 'https://wire.example/dam',
      language: 'en',
      from: {
        headline: 'JSON-LD',
        outlet: 'JSON-LD',
        byline: 'JSON-LD',
        published: 'JSON-LD',
        language: 'JSON-LD',
      },
    });
  });

  it.each([
    [
      'a graph with references',
      {
        '@graph': [
          { '@type': 'Organization', '@id': '#o', name: 'Sample Wire' },
          { '@type': ['Article', 'NewsArticle'], headline: 'Dam', publisher: { '@id': '#o' } },
        ],
      },
    ],
    [
      'an array of blocks',
      [
        { '@type': 'BreadcrumbList' },
        { '@type': 'ReportageNewsArticle', headline: 'Dam', publisher: [{ name: 'Sample Wire' }] },
      ],
    ],
    [
      'a page whose main entity it is',
      {
        '@type': 'WebPage',
        name: 'Wire home',
        mainEntity: { '@type': 'http://schema.org/NewsArticle', headline: 'Dam', publisher: 'Sample Wire' },
      },
    ],
    [
      'one among related articles',
      [
        {
          '@type': 'NewsArticle',
          headline: 'Another story',
          url: 'https://wire.example/other',
          publisher: 'Other Wire',
        },
        {
          '@type': 'NewsArticle',
          headline: 'Dam',
          url: 'https://wire.example/dam/',
          publisher: 'Sample Wire',
        },
      ],
    ],
  ])('is found in %s', (_, value) => {
    const found = find(page(jsonLd(value)), 'https://wire.example/dam');
    expect(found).toMatchObject({ headline: 'Dam', outlet: 'Sample Wire' });
  });

  it.each([
    ['a comment', '<!-- {"@type":"NewsArticle","headline":"Dam"} -->'],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Dam"}\n//]]>'],
    ['a trailing semicolon and comma', '{"@type":"NewsArticle","headline":"Dam",};'],
    ['raw line ends in strings', '{"@type":"NewsArticle","headline":"Dam","description":"one\ntwo"}'],
  ])('is read from a JSON-LD block with %s', (_, source) => {
    const found = find(page(`<script type="application/ld+json">${source}</script>`));
    expect(found.from.headline).toBe('JSON-LD');
  });

  it('survives a JSON-LD block that is not JSON', () => {
    const head = '<script type="application/ld+json">{oops</script><meta property="og:title" content="Dam">';
    expect(find(page(head))).toMatchObject({ headline: 'Dam', from: { headline: 'OpenGraph' } });
  });

  it('is read from OpenGraph, without the name of the outlet in the title', () => {
    const head = `<meta property="og:site_name" content="Sample Wire"><meta property="og:title" content="Dam toll passes 200 &amp;amp; rises - Sample Wire">
      <meta property="article:published_time" content="2024-03-22T05:15:00.000Z"><meta property="og:url" content="https://wire.example/dam?utm_source=x#top"><meta property="og:locale" content="en_GB">`;
    expect(find(page(head))).toMatchObject({
      headline: 'Dam toll passes 200 & rises',
      outlet: 'Sample Wire',
      published: '2024-03-22T05:15:00Z',
      canonicalUrl: 'https://wire.example/dam',
      language: 'en',
    });
  });

  it('is read from older meta names', () => {
    const head = `<meta name="author" content="By Ada Noor"><meta name="dc.date.issued" content="22 March 2024"><meta name="DC.Publisher" content="Sample Wire">`;
    expect(find(page(head))).toMatchObject({
      byline: 'Ada Noor',
      published: '2024-03-22',
      outlet: 'Sample Wire',
      from: { published: 'meta' },
    });
  });

  it('is read from the page itself where there is no metadata', () => {
    const html = `<html lang="en"><head><title>Dam toll passes 200 | Sample Wire</title><link rel="canonical" href="/news/dam"></head>
      <body><h1>Sample Wire</h1><main><h1>Dam toll passes 200</h1><a rel="author" href="/ada">Ada Noor</a><time datetime="2024-03-22T08:15">22 March</time>${STORY}</main></body></html>`;
    expect(find(html, 'https://wire.example/news/dam?ref=home')).toMatchObject({
      headline: 'Dam toll passes 200',
      byline: 'Ada Noor',
      published: '2024-03-22T08:15',
      publishedDay: '2024-03-22',
      canonicalUrl: 'https://wire.example/news/dam',
      language: 'en',
      from: { headline: 'page', byline: 'page', published: 'page', canonicalUrl: 'page', language: 'page' },
    });
  });

  it('is read from the address and the words at last', () => {
    const found = find(
      `<article><p>ORSEL (Sample Wire) - ${FIRST}</p><p>${SECOND}</p></article>`,
      'https://wire.example/2024/03/22/dam',
    );
    expect(found).toMatchObject({
      outlet: 'Sample Wire',
      published: '2024-03-22',
      from: { outlet: 'text', published: 'address', language: 'text' },
    });
  });

  it('passes over what cannot be read', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', datePublished: 'yesterday', author: 'https://wire.example/ada' })}
      <meta property="article:author" content="https://social.example/ada"><meta name="author" content="Ada Noor"><meta name="date" content="2024-03-22">`;
    expect(find(page(head))).toMatchObject({
      byline: 'Ada Noor',
      published: '2024-03-22',
      from: { byline: 'meta', published: 'meta' },
    });
  });

  it('leaves out what the page does not say', () => {
    expect(find(STORY)).toMatchObject({
      headline: null,
      outlet: null,
      byline: null,
      published: null,
      publishedDay: null,
      canonicalUrl: null,
      from: { language: 'text' },
    });
  });

  it('never takes the front page of a site for an article’s own address', () => {
    const head = '<link rel="canonical" href="https://wire.example/">';
    expect(find(page(head), 'https://wire.example/dam').canonicalUrl).toBe('https://wire.example/dam');
  });

  it('takes no address that is not of the web', () => {
    expect(find(page('<link rel="canonical" href="javascript:alert(1)">')).canonicalUrl).toBeNull();
  });
});

describe('doubts about a page', () => {
  it('names two publication days that contradict each other', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', datePublished: '2024-03-22' })}<meta property="article:published_time" content="2024-03-20">`;
    expect(find(page(head)).notes).toEqual([
      'The page gives two publication days: 2024-03-22 (JSON-LD) and 2024-03-20 (OpenGraph).',
    ]);
  });

  it('takes the day with the outlet’s own offset where the same instant is also given in UTC', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', datePublished: '2024-03-21T22:30:00Z' })}<meta property="article:published_time" content="2024-03-22T01:30:00+03:00">`;
    expect(find(page(head))).toMatchObject({ publishedDay: '2024-03-22', notes: [] });
  });

  it('trusts the script of the words over a template’s language', () => {
    const body = `<article><h1>ارتفاع عدد القتلى</h1><p>قالت وزارة الصحة إن ٢١٢ شخصا على الأقل قتلوا عندما انهار السد فوق بلدة أورسل يوم الخميس، ولا يزال نحو ١٤٠٠ في عداد المفقودين.</p></article>`;
    const found = find(`<html lang="en"><body>${body}</body></html>`);
    expect(found).toMatchObject({ language: 'ar', headline: 'ارتفاع عدد القتلى' });
    expect(found.notes).toEqual([
      'The page says its language is “en”, but its words read as “ar”.',
      expect.stringContaining('does not read as English'),
    ]);
  });
});

describe('pages that are refused', () => {
  it('over the size limit', () => {
    expect(findArticle('x'.repeat(5_000_001), null)).toMatchObject({
      ok: false,
      failure: { kind: 'too_large' },
    });
  });

  it('whose article is far longer than any article', () => {
    expect(findArticle(`<article>${STORY.repeat(3_000)}</article>`, null)).toMatchObject({
      ok: false,
      failure: { kind: 'too_large' },
    });
  });

  it('without any words', () => {
    expect(findArticle('<html><body><script>draw()</script></body></html>', null)).toMatchObject({
      ok: false,
      failure: { kind: 'no_text' },
    });
  });

  it('nested beyond anything a person made', () => {
    expect(findArticle('<div>'.repeat(100_000), null)).toMatchObject({
      ok: false,
      failure: { kind: 'unreadable' },
    });
  });
});

it('never throws, whatever the tags', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<html>',
    '<body>',
    '</body>',
    '<table>',
    '<tr>',
    '<td>',
    '<h1>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<pre>',
    '<title>',
    '<meta content=',
    '"',
    '<time datetime="2024">',
    '&amp',
    '&#x110000;',
    'words 212 ',
    '\u0000',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 60 }), (tags) => {
      const found = findArticle(tags.join(''), null);
      expect(found.ok ? found.value.text.trim() : found.failure.message).not.toBe('');
    }),
    { numRuns: 300 },
  );
});
