import { OutletName } from '#components/article/outlet-name.tsx';
import type { OutletReference, ReportedClaim, ReportedLink } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { branchesOf } from '#lib/format/format-attribution.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './attribution-chain.module.css';

/** The way from the outlet to the origin, one step a line, each with the words the article uses for it. */
export function AttributionChain({ claim, words }: AttributionChainProps) {
  const branches = branchesOf(claim.attribution);
  return (
    <ol className={styles.chain}>
      <li>
        <OutletName outlet={claim.article.outlet} words={words} />
        <Remark>{words.claim.publishedBy}</Remark>
      </li>
      {branches.length === 0 ? <li className={styles.own}>{words.claim.ownVoice}</li> : null}
      {branches.map((branch, index) => (
        <li key={branch[0]?.branch} className={styles.branch}>
          {index > 0 ? <p className={styles.joint}>{words.claim.joint}</p> : null}
          <ol className={styles.chain}>
            {branch.map((link, step) => (
              <Step key={link.position} link={link} isOrigin={step === branch.length - 1} words={words} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface AttributionChainProps {
  readonly claim: Pick<ReportedClaim, 'attribution' | 'article'>;
  readonly words: Messages;
}

function Step({ link, isOrigin, words }: StepProps) {
  const { target, name, wording } = link;
  const remarks = [
    words.claim[isOrigin ? 'origin' : 'relay'],
    target !== null && target.name !== name ? words.claim.inTheArticle(name) : null,
    wording === null ? null : words.claim.wording(wording),
  ].filter((remark) => remark !== null);
  return (
    <li>
      <StepName link={link} words={words} />
      <Remark>{remarks.join(', ')}</Remark>
    </li>
  );
}

interface StepProps {
  readonly link: ReportedLink;
  readonly isOrigin: boolean;
  readonly words: Messages;
}

function StepName({ link: { target, name }, words }: Pick<StepProps, 'link' | 'words'>) {
  if (target === null) return <bdi>{name}</bdi>;
  if (target.kind === 'outlet') {
    const outlet: OutletReference = target;
    return <OutletName outlet={outlet} words={words} />;
  }
  return (
    <a className={styles.source} href={addressOf(words.locale, 'sources', target.slug)}>
      <bdi>{target.name}</bdi>
    </a>
  );
}

function Remark({ children }: { readonly children: string }) {
  return <span className={styles.remark}> {children}</span>;
}
