import prose from '#components/page/prose.module.css';
import { DISCREPANCY_RULES } from '#lib/comparison/detect-discrepancies.ts';
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
      {DISCREPANCY_RULES.map(({ name, title, explanation }) => (
        <div key={name} id={name} className={styles.rule}>
          <h3>{title}</h3>
          <p>{explanation}</p>
        </div>
      ))}
    </section>
  );
}
