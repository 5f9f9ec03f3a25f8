import { Heading } from '#components/page/heading.tsx';
import prose from '#components/page/prose.module.css';
import { QUALIFIERS } from '#lib/domain/figure.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { DiscrepancyRules } from './discrepancy-rules.tsx';
import { PlainTable } from './plain-table.tsx';
import { Principles } from './principles.tsx';
import { ReviewRule } from './review-rule.tsx';
import { VaguePolicy } from './vague-policy.tsx';

/** How figures are recorded, with the rules and tables that are in force, from the code that applies them. */
export function MethodDocument({ words }: { readonly words: Messages }) {
  const { method, site } = words;
  const { qualifiers } = method;
  const { columns } = qualifiers;
  return (
    <div className={prose.prose}>
      <Heading kind={site.name} title={method.title} />
      {method.sections.map(({ title, paragraphs }) => (
        <section key={title} className={prose.prose}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <ReviewRule words={words} />
      <Principles words={words} />
      <DiscrepancyRules words={words} />
      <h2>{qualifiers.title}</h2>
      <p>{qualifiers.text}</p>
      <PlainTable
        caption={qualifiers.title}
        head={[columns.words, columns.meaning, columns.sign]}
        rows={QUALIFIERS.map((qualifier) => {
          const row = qualifiers.rows[qualifier];
          return [row.words, row.meaning, row.sign];
        })}
      />
      <VaguePolicy words={words} />
    </div>
  );
}
