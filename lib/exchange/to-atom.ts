import { escapeMarkup } from '#lib/timeline/escape-markup.ts';

/** A feed as RFC 4287 has it; every instant is ISO. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly updated: string;
  /** Its own address, and that of the page it is about. */
  readonly self: string;
  readonly page: string;
  readonly language: string;
  readonly author: string;
  readonly rights: string;
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** Never given to another entry, and never changed. */
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  readonly authors: readonly string[];
  readonly category: { readonly term: string; readonly label: string };
  /** HTML. */
  readonly content: string;
}

/** Writes a feed. The library for it marks plain titles as HTML, so that "<" loses what follows, and knows no language. */
export function toAtom(feed: AtomFeed): string {
  const head = [
    element('id', feed.id),
    element('title', feed.title),
    feed.subtitle === null ? '' : element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(feed.page)}"/>`,
    author(feed.author),
    element('rights', feed.rights),
  ];
  const language = escapeMarkup(feed.language);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    ...[...head, ...feed.entries.map(toEntry)].filter((part) => part !== ''),
    '</feed>\n',
  ].join('\n');
}

function toEntry(entry: AtomEntry): string {
  const { term, label } = entry.category;
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('updated', entry.updated),
    element('published', entry.updated),
    `<link rel="alternate" type="text/html" href="${escapeMarkup(entry.link)}"/>`,
    ...entry.authors.map(author),
    `<category term="${escapeMarkup(term)}" label="${escapeMarkup(label)}"/>`,
    `<content type="html">${escapeMarkup(entry.content)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function author(name: string): string {
  return `<author>${element('name', name)}</author>`;
}
