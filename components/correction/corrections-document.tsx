import form from '#components/form/form.module.css';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import type { CorrectionsPage } from '#lib/domain/corrections-page.ts';
import { addressOf, localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { type CorrectionsView, correctionsAddress } from './corrections-address.ts';
import styles from './corrections-document.module.css';
import { OwnCorrectionList } from './own-correction-list.tsx';
import { TheirCorrectionList } from './their-correction-list.tsx';

/** What was corrected, in two lists that are never mixed: by this record, and by those it reports. */
export function CorrectionsDocument({ page, view, size, words }: CorrectionsDocumentProps) {
  const { topic, own, their } = page;
  const { corrections: labels, locale } = words;
  const hrefOf = (over: Partial<CorrectionsView>) => correctionsAddress(locale, { ...view, ...over });
  return (
    <>
      <Section>
        <Heading
          kind={
            topic === null ? (
              words.site.name
            ) : (
              <a href={addressOf(locale, 'topics', topic.slug)}>{topic.name}</a>
            )
          }
          title={labels.title}
        >
          <p className={styles.lead}>{labels.lead}</p>
        </Heading>
        <TopicFilter page={page} words={words} />
      </Section>
      <Section title={labels.own.title} id="ours" note={<Note own={labels.own} total={own.total} />}>
        {own.total === 0 ? (
          <EmptyNote>{labels.own.none}</EmptyNote>
        ) : (
          <OwnCorrectionList corrections={own.entries} words={words} />
        )}
        <Pager
          page={view.ours}
          last={Math.ceil(own.total / size)}
          label={labels.own.title}
          hrefOf={(number) => `${hrefOf({ ours: number })}#ours`}
          words={words}
        />
      </Section>
      <Section title={labels.their.title} id="theirs" note={<Note own={labels.their} total={their.total} />}>
        {their.total === 0 ? (
          <EmptyNote>{labels.their.none}</EmptyNote>
        ) : (
          <TheirCorrectionList corrections={their.entries} words={words} />
        )}
        <Pager
          page={view.theirs}
          last={Math.ceil(their.total / size)}
          label={labels.their.title}
          hrefOf={(number) => `${hrefOf({ theirs: number })}#theirs`}
          words={words}
        />
      </Section>
    </>
  );
}

interface CorrectionsDocumentProps {
  readonly page: CorrectionsPage;
  readonly view: CorrectionsView;
  /** How many entries a page of a list has. */
  readonly size: number;
  readonly words: Messages;
}

/** What a list holds, in its margin. */
function Note({
  own,
  total,
}: {
  readonly own: { readonly explained: string; readonly count: (count: number) => string };
  readonly total: number;
}) {
  return (
    <>
      <p className={styles.explained}>{own.explained}</p>
      {total === 0 ? null : <p className={styles.explained}>{own.count(total)}</p>}
    </>
  );
}

function TopicFilter({ page: { topic, topics }, words }: Pick<CorrectionsDocumentProps, 'page' | 'words'>) {
  const { corrections: labels, locale } = words;
  if (topics.length < 2 && topic === null) return null;
  const options = topics.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <form className={styles.filter} method="get" action={localAddress(locale, '/corrections')}>
      <div className={form.row}>
        <SelectField
          id="corrections-topic"
          name="topic"
          label={labels.topic}
          options={[{ value: '', label: labels.allTopics }, ...options]}
          defaultValue={topic?.slug ?? ''}
        />
        <SubmitButton kind="quiet">{labels.show}</SubmitButton>
      </div>
    </form>
  );
}
