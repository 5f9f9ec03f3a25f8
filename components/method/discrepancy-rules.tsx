import prose from '#components/page/prose.module.css';
import { DISCREPANCY_RULES } from '#lib/comparison/detect-discrepancies.ts';
import { type DiscrepancyRule, RULE_THRESHOLDS } from '#lib/comparison/discrepancy-rule.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './discrepancy-rules.module.css';

/** Every rule by which figures are found to disagree, in its own words, straight from the code that applies it. */
export function DiscrepancyRules({ words }: { readonly words: Messages }) {
  const { discrepancies } = words.method;
  return (
    <section className={prose.prose} id="discrepancies">
      <h2>{discrepancies.title}</h2>
      {discrepancies.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {DISCREPANCY_RULES.map(({ name, title, explanation, thresholds }) => (
        <div key={name} id={name} className={styles.rule}>
          <h3>{title}</h3>
          <p>{explanation}</p>
          <Thresholds thresholds={thresholds} words={words} />
        </div>
      ))}
    </section>
  );
}

/** The numbers a rule decides by; nothing for one that decides by none. */
function Thresholds({ thresholds, words }: ThresholdsProps) {
  const { reviewRule: labels } = words;
  const said = RULE_THRESHOLDS.flatMap((name) => {
    const value = thresholds[name];
    return value === undefined ? [] : [labels.thresholds[name](value)];
  });
  if (said.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{labels.thresholdsTitle}</p>
      <ul className={styles.thresholds}>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

interface ThresholdsProps extends Pick<DiscrepancyRule, 'thresholds'> {
  readonly words: Messages;
}
