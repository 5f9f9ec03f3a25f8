import { Fragment } from 'react';
import type { ReportedClaim, ReportedLink } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { branchesOf } from '#lib/format/format-attribution.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './origin.module.css';

/** Whose voice a figure is, with a link to each: "Gaza's Ministry of Health", "police and organisers jointly". */
export function Origin({ claim, words }: OriginProps) {
  const origins = branchesOf(claim.attribution).flatMap((branch) => branch.at(-1) ?? []);
  if (origins.length === 0) return <span className={styles.nobody}>{words.figure.nobody}</span>;
  const separators = words.figure.listSeparators(origins.length);
  return (
    <span>
      {origins.map((link, place) => (
        <Fragment key={link.branch}>
          {separators[place]}
          <OriginName link={link} words={words} />
        </Fragment>
      ))}
      {origins.length > 1 ? ` ${words.figure.jointly}` : null}
    </span>
  );
}

/** The origin's one name in this record; an origin nobody has settled yet keeps the article's name for it. */
function OriginName({ link, words }: { readonly link: ReportedLink; readonly words: Messages }) {
  const { target } = link;
  if (target === null) return <bdi>{link.name}</bdi>;
  const kind = target.kind === 'source' ? 'sources' : 'outlets';
  return (
    <a className={styles.origin} href={addressOf(words.locale, kind, target.slug)}>
      <bdi>{target.name}</bdi>
    </a>
  );
}

interface OriginProps {
  readonly claim: Pick<ReportedClaim, 'attribution'>;
  readonly words: Messages;
}
