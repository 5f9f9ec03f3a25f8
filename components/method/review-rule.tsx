import prose from '#components/page/prose.module.css';
import { ScrollFrame } from '#components/page/scroll-frame.tsx';
import { CLAIM_KINDS } from '#lib/domain/claim.ts';
import { publicationRequirements } from '#lib/domain/publication-requirements.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { listReviewSteps, mayReviewersPublishTheirOwn } from '#lib/permissions/review-rule.ts';
import { PlainTable } from './plain-table.tsx';

/** What must hold before a record is published, and who may do what to it: straight from the code that decides. */
export function ReviewRule({ words }: { readonly words: Messages }) {
  const { reviewRule: labels } = words;
  const { requirementsColumns: needs, stepsColumns: steps } = labels;
  return (
    <section className={prose.prose} id="review">
      <h2>{labels.title}</h2>
      {labels.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <PlainTable
        caption={labels.requirementsTitle}
        head={[needs.kind, needs.needed]}
        rows={CLAIM_KINDS.map((kind) => [
          labels.kinds[kind],
          neededInWords(publicationRequirements(kind), words),
        ])}
      />
      <p>{labels.evidence}</p>
      <ScrollFrame label={labels.stepsTitle}>
        <PlainTable
          caption={labels.stepsTitle}
          head={[steps.deed, steps.from, steps.to, steps.roles]}
          rows={listReviewSteps().map(({ deed, from, to, roles }) => [
            labels.deeds[deed],
            labels.statuses[from],
            labels.statuses[to],
            labels.list(roles.map((role) => labels.roles[role])),
          ])}
        />
      </ScrollFrame>
      <p>{mayReviewersPublishTheirOwn() ? labels.noSecondPerson : labels.secondPerson}</p>
    </section>
  );
}

function neededInWords(fields: readonly string[], { reviewRule: labels }: Messages): string {
  return fields
    .map((field) => {
      const needed = labels.requirements[field];
      if (needed === undefined) throw new Error(`no words say what the rule asks for by "${field}"`);
      return needed;
    })
    .join('; ');
}
