import { escapeMarkup } from '#lib/timeline/escape-markup.ts';

/** An answer to "how is this address embedded?", as https://oembed.com (1.0) has it: type rich. Sizes in px. */
export interface OEmbed {
  readonly title: string;
  readonly providerName: string;
  readonly providerUrl: string;
  /** What is pasted. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number };
}

export function toOEmbedJson(embed: OEmbed): string {
  return JSON.stringify(Object.fromEntries(membersOf(embed)));
}

export function toOEmbedXml(embed: OEmbed): string {
  const elements = membersOf(embed).map(
    ([name, value]) => `<${name}>${escapeMarkup(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?><oembed>${elements.join('')}</oembed>`;
}

function membersOf(embed: OEmbed): readonly (readonly [name: string, value: string | number])[] {
  return [
    ['version', '1.0'],
    ['type', 'rich'],
    ['title', embed.title],
    ['provider_name', embed.providerName],
    ['provider_url', embed.providerUrl],
    ['html', embed.html],
    ['width', embed.width],
    ['height', embed.height],
    ['thumbnail_url', embed.thumbnail.url],
    ['thumbnail_width', embed.thumbnail.width],
    ['thumbnail_height', embed.thumbnail.height],
  ];
}
