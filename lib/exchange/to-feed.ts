import type { Followed, PublicEvent } from '#lib/domain/public-event.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { claimValueInWords } from '#lib/format/claim-value-in-words.ts';
import { attributionInWords, branchesOf, originInWords } from '#lib/format/format-attribution.ts';
import { asOfInWords, dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { underRecordNames } from '#lib/format/under-record-names.ts';
import { escapeMarkup } from '#lib/timeline/escape-markup.ts';
import type { AtomEntry, AtomFeed } from './to-atom.ts';

/** Where a feed stands: the site, its own address and that of the page it is about. */
export interface FeedPlace {
  readonly site: string;
  readonly self: string;
  readonly page: string;
}

/** What happened, as a feed: each event an entry with the figure as reported, its words and its source. */
export function toFeed(followed: Followed, { site, self, page }: FeedPlace, words: Messages): AtomFeed {
  const { cite, site: named, locale } = words;
  const url = (address: string) => new URL(address, site).href;
  return {
    id: url(self),
    title:
      followed.name === null
        ? cite.feeds.correctionsOf(named.name)
        : cite.feeds.titled(followed.name, named.name),
    subtitle: followed.about,
    updated: followed.changedAt,
    self: url(self),
    page: url(page),
    language: locale,
    author: named.name,
    rights: cite.terms,
    entries: followed.events.map((event) =>
      toEntry(event, url(addressOf(locale, 'claims', event.claim.id)), words),
    ),
  };
}

/** A claim has each revision once, so its number makes an id that is never given again. */
function toEntry(event: PublicEvent, link: string, words: Messages): AtomEntry {
  const { kind, at, revision, claim } = event;
  const label = words.cite.feeds.events[kind];
  const attribution = underRecordNames(claim.attribution);
  const origins = branchesOf(attribution).flatMap((branch) => branch.at(-1)?.name ?? []);
  const credit = originInWords(attribution, words.locale);
  return {
    id: `${link}#revision-${revision}`,
    title: words.cite.feeds.title(label, `${claimValueInWords(claim, words)} (${credit})`),
    updated: at,
    link,
    authors: origins.length === 0 ? [claim.article.outlet.name] : [...new Set(origins)],
    category: { term: kind, label },
    content: contentOf(event, link, words),
  };
}

function contentOf({ claim, reason, changes }: PublicEvent, link: string, words: Messages): string {
  const { feeds } = words.cite;
  const { parts, changed } = words.claim;
  const changesInWords = changes.map(({ part, before, after }) => changed(parts[part], before, after));
  return [
    paragraph(figureOf(claim, words)),
    quoteOf(claim),
    labelled(feeds.source, sourceOf(claim, words)),
    labelled(feeds.reportedBy, articleOf(claim, words)),
    reason === null ? '' : labelled(feeds.reason, reason),
    changes.length === 0 ? '' : labelled(feeds.changed, changesInWords.join('; ')),
    `<p><a href="${escapeMarkup(link)}">${escapeMarkup(feeds.fullRecord)}</a></p>`,
  ].join('');
}

function figureOf(claim: ReportedClaim, words: Messages): string {
  const { asOf } = claim;
  const date = asOf === null ? '' : asOfInWords(asOf, words.locale);
  const said = asOf?.basis === 'stated' ? words.figure.asOf(date) : date;
  return words.cite.claimOf(claimValueInWords(claim, words), said);
}

function quoteOf({ evidence }: ReportedClaim): string {
  if (evidence.kind !== 'quote' || evidence.words === null) return '';
  const { exact, language } = evidence.words;
  return `<blockquote lang="${escapeMarkup(language)}" dir="auto">${paragraph(exact)}</blockquote>`;
}

function sourceOf({ attribution, article }: ReportedClaim, words: Messages): string {
  return attributionInWords(article.outlet.name, underRecordNames(attribution), words.locale);
}

function articleOf({ article }: ReportedClaim, { cite, locale }: Messages): string {
  const published = article.publishedOn === null ? cite.undated : dateInWords(article.publishedOn, locale);
  const headline = article.headlineIsOurs ? article.headline : cite.quotedHeadline(article.headline);
  return cite.article(headline, article.outlet.name, published, article.url);
}

function paragraph(text: string): string {
  return `<p>${escapeMarkup(text)}</p>`;
}

function labelled(label: string, text: string): string {
  return `<p><strong>${escapeMarkup(label)}:</strong> ${escapeMarkup(text)}</p>`;
}
