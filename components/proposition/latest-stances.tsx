import { addressOf } from '#lib/format/address.ts';
import { asOfInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { countStances, type StanceSeries } from '#lib/timeline/list-stances.ts';
import type { StanceClaim } from '#lib/timeline/stance-claim.ts';
import { NOBODY_KEY } from '#lib/timeline/timeline-claim.ts';
import styles from './latest-stances.module.css';

/** How many sources stand where, and the latest word of each: a page's answer before any picture. */
export function LatestStances({ series, words }: LatestStancesProps) {
  const { bySource, unattributed } = countStances(series);
  const voices = series.filter(({ key }) => key !== NOBODY_KEY);
  return (
    <>
      <p className={styles.summary}>
        {words.stance.summary(bySource)}
        {unattributed === 0 ? '' : ` ${words.stance.unattributed(unattributed)}`}
      </p>
      {voices.length === 0 ? null : (
        <>
          <h2 className={styles.title}>{words.proposition.latest}</h2>
          <ul>
            {voices.map((voice) => (
              <li key={voice.key} className={styles.stance}>
                <VoiceName voice={voice} words={words} /> <LatestWord claim={voice.latest} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface LatestStancesProps {
  /** Everything each voice said, by first appearance. */
  readonly series: readonly StanceSeries[];
  readonly words: Messages;
}

function VoiceName({ voice, words }: { readonly voice: StanceSeries; readonly words: Messages }) {
  if (voice.slug === null) return <bdi>{voice.name}</bdi>;
  return (
    <a className={styles.voice} href={addressOf(words.locale, 'sources', voice.slug)}>
      <bdi>{voice.name}</bdi>
    </a>
  );
}

function LatestWord({ claim, words }: { readonly claim: StanceClaim | null; readonly words: Messages }) {
  if (claim === null) return <span className={styles.place}>({words.proposition.allRetracted})</span>;
  return (
    <>
      <a href={addressOf(words.locale, 'claims', claim.id)}>{words.stance.does[claim.stance]}</a>
      <span className={styles.place}>
        {[dayInWords(claim, words), claim.outletName].filter((part) => part !== '').join(', ')}
      </span>
    </>
  );
}

function dayInWords({ day, basis }: StanceClaim, words: Messages): string {
  if (day === null) return '';
  return asOfInWords({ from: day, to: day, precision: 'day', basis }, words.locale);
}
