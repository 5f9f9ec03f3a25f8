import type { Organization, Person } from 'schema-dts';
import type { LinkTarget, OutletReference } from '#lib/domain/reported-claim.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import { addressOf } from '#lib/format/address.ts';
import { type SchemaSetting, urlAt } from './setting.ts';

/** A source by what kind of body it is; a kind that schema.org has no word for is an organisation. */
export function toSourceBody(
  source: { readonly slug: string; readonly name: string; readonly kind?: SourceKind | undefined },
  setting: SchemaSetting,
) {
  const url = urlAt(setting, addressOf(setting.words.locale, 'sources', source.slug));
  return { '@type': TYPES[source.kind ?? 'other'], '@id': url, name: source.name, url };
}

/** An outlet as a news medium. */
export function toOutletBody({ slug, name }: Pick<OutletReference, 'slug' | 'name'>, setting: SchemaSetting) {
  const url = urlAt(setting, addressOf(setting.words.locale, 'outlets', slug));
  return { '@type': 'NewsMediaOrganization', '@id': url, name, url } as const;
}

/** Whoever a step of an attribution stands for. */
export function toLinkBody(target: LinkTarget, setting: SchemaSetting): Organization | Person {
  if (target.kind === 'outlet') return toOutletBody(target, setting);
  return toSourceBody({ slug: target.slug, name: target.name, kind: target.sourceKind }, setting);
}

const TYPES = {
  ministry: 'GovernmentOrganization',
  government: 'GovernmentOrganization',
  // Not every armed force, court or police is a government's.
  military: 'Organization',
  police: 'Organization',
  court: 'Organization',
  un: 'Organization',
  ngo: 'NGO',
  company: 'Corporation',
  academic: 'Organization',
  media: 'NewsMediaOrganization',
  hospital: 'Organization',
  organiser: 'Organization',
  person: 'Person',
  unnamed: 'Organization',
  other: 'Organization',
} as const satisfies Record<SourceKind, string>;
