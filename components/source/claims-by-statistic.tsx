import { TimelineTable } from '#components/timeline/timeline-table.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { branchesOf } from '#lib/format/format-attribution.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './claims-by-statistic.module.css';

/** The claims of one source as tables, one a statistic, in the order they come in. */
export function ClaimsByStatistic({ claims, words }: ClaimsByStatisticProps) {
  const groups = [...Map.groupBy(claims, (claim) => claim.statistic?.id ?? null)];
  return groups.map(([id, group]) => {
    const statistic = group[0]?.statistic ?? null;
    return (
      <section key={id} className={styles.group}>
        <h3 className={styles.name}>
          <GroupName statistic={statistic} words={words} />
        </h3>
        <TimelineTable
          claims={group}
          caption={statistic?.counted ?? words.claim.untracked}
          words={words}
          withSource={group.some(isJoint)}
        />
      </section>
    );
  });
}

interface ClaimsByStatisticProps {
  readonly claims: readonly ReportedClaim[];
  readonly words: Messages;
}

/** Said together with others, who then have to be named. */
function isJoint(claim: ReportedClaim): boolean {
  return branchesOf(claim.attribution).length > 1;
}

function GroupName({ statistic, words }: { readonly words: Messages } & Pick<ReportedClaim, 'statistic'>) {
  if (statistic === null) return words.source.untracked;
  return <a href={addressOf(words.locale, 'statistics', statistic.slug)}>{statistic.name}</a>;
}
