import { ClaimList } from '#components/claim/claim-list.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './claims-by-statistic.module.css';

/** Claims under the statistics they belong to, in the order they come in. */
export function ClaimsByStatistic({ claims, words }: ClaimsByStatisticProps) {
  const groups = [...Map.groupBy(claims, (claim) => claim.statistic?.id ?? null)];
  return groups.map(([id, group]) => (
    <section key={id} className={styles.group}>
      <h3 className={styles.name}>
        <GroupName statistic={group[0]?.statistic ?? null} words={words} />
      </h3>
      <ClaimList claims={group} words={words} under="statistic" />
    </section>
  ));
}

interface ClaimsByStatisticProps {
  readonly claims: readonly ReportedClaim[];
  readonly words: Messages;
}

function GroupName({ statistic, words }: { readonly words: Messages } & Pick<ReportedClaim, 'statistic'>) {
  if (statistic === null) return words.source.untracked;
  return <a href={addressOf(words.locale, 'statistics', statistic.slug)}>{statistic.name}</a>;
}
