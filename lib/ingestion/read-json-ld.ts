import type { FoundFields } from '#lib/domain/found-article.ts';

/** An article described by JSON-LD: its fields, and its text where the page carries it there. */
export interface JsonLdArticle {
  readonly fields: FoundFields;
  readonly body: string | null;
}

/**
 * The article that a page's JSON-LD blocks describe (NewsArticle and its kin; nested, in @graph or in arrays).
 * Of several, the one whose address is the page's own, else the most telling.
 */
export function readJsonLd(document: Document, pageUrl: string | null): JsonLdArticle | null {
  const blocks = [...document.querySelectorAll('script[type*="ld+json" i]')];
  const nodes = blocks.flatMap((block) => listNodes(parseBlock(block.textContent ?? '')));
  // A bare reference ({"@id": "#org"}) must not stand in for the node it refers to.
  const named = nodes.filter((node) => typeof node['@id'] === 'string' && 'name' in node);
  const byId = new Map(named.map((node) => [String(node['@id']), node]));
  const articles = nodes.filter((node) => weightOf(node) > 0);
  const [best] = articles.sort((a, b) => rankOf(b, pageUrl) - rankOf(a, pageUrl));
  return best ? toArticle(best, byId) : null;
}

type JsonNode = Readonly<Record<string, unknown>>;
type NodesById = ReadonlyMap<string, JsonNode>;

/** Blocks often stand in comments, end in a semicolon, or hold raw line ends inside strings. */
function parseBlock(source: string): unknown {
  const bare = source.replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '');
  const json = bare.replace(/(?:(?:\/\/)?\s*(?:-->|\]\]>|\/\*\]\]>\*\/)|;)\s*$/, '');
  for (const attempt of [source, json, json.replace(/\p{Cc}+/gu, ' '), withoutLastCommas(json)]) {
    const parsed = tryParse(attempt);
    if (parsed !== undefined) return parsed;
  }
  return null;
}

function withoutLastCommas(json: string): string {
  return json.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1');
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Keys under which the page's own article may stand; others (related, parts, mentions) hold other articles. */
const NESTING_KEYS = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'publisher',
  'author',
  'sourceOrganization',
];
/** A page describes itself within a few levels; the bound keeps hostile nesting cheap. */
const MOST_LEVELS = 8;

function listNodes(value: unknown, level = 0): readonly JsonNode[] {
  if (level > MOST_LEVELS) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => listNodes(entry, level + 1));
  if (!isNode(value)) return [];
  return [value, ...NESTING_KEYS.flatMap((key) => listNodes(value[key], level + 1))];
}

function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function weightOf(node: JsonNode): number {
  const types = listStrings(node['@type']).map((type) => type.replace(/^.*[/:#]/, ''));
  if (types.some((type) => /NewsArticle$/.test(type))) return 4;
  if (types.some((type) => /(?:Article|BlogPosting|Report|SocialMediaPosting)$/.test(type))) return 3;
  return types.some((type) => /^(?:WebPage|ItemPage|AboutPage)$/.test(type)) ? 1 : 0;
}

function rankOf(node: JsonNode, pageUrl: string | null): number {
  const address = readAddress(node);
  const isThisPage = pageUrl !== null && address !== null && samePage(address, pageUrl);
  const details = ['headline', 'datePublished', 'author', 'articleBody'].filter((key) => key in node).length;
  return weightOf(node) * 10 + (isThisPage ? 20 : 0) + details;
}

function samePage(a: string, b: string): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/+$/g, '');
  return bare(a) === bare(b);
}

function toArticle(node: JsonNode, byId: NodesById): JsonLdArticle {
  const isPage = weightOf(node) === 1;
  const found: Record<keyof FoundFields, string | null> = {
    headline: readString(node.headline) ?? readString(node.name),
    outlet: readNames(node.publisher, byId)[0] ?? readNames(node.sourceOrganization, byId)[0] ?? null,
    byline: joinNames(readNames(node.author ?? node.creator, byId)),
    published: readString(node.datePublished) ?? readString(node.dateCreated),
    canonicalUrl: readAddress(node),
    language:
      readString(node.inLanguage) ??
      (isNode(node.inLanguage) ? readString(node.inLanguage.alternateName) : null),
  };
  const present = Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== null);
  return { fields: Object.fromEntries(present), body: isPage ? null : readString(node.articleBody) };
}

function readAddress(node: JsonNode): string | null {
  const page = node.mainEntityOfPage;
  const pageAddress = isNode(page) ? (readString(page['@id']) ?? readString(page.url)) : readString(page);
  return (
    [readString(node.url), pageAddress, readString(node['@id'])].find(
      (url) => url && /^https?:/i.test(url),
    ) ?? null
  );
}

/** Names of people or organisations given as text, object, list of either, or reference to another node. */
function readNames(value: unknown, byId: NodesById): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => readNames(entry, byId));
  if (typeof value === 'string') return /^https?:/i.test(value) ? [] : [value.trim()].filter(Boolean);
  if (!isNode(value)) return [];
  const named = readString(value.name) ?? listStrings(value.name)[0];
  if (named) return [named];
  const target = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
  const name = target ? readString(target.name) : null;
  return name ? [name] : [];
}

function joinNames(names: readonly string[]): string | null {
  const distinct = [...new Set(names)];
  if (distinct.length < 2) return distinct[0] ?? null;
  return `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
}

function readString(value: unknown): string | null {
  return listStrings(value)[0] ?? null;
}

function listStrings(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');
}
