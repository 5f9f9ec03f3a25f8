'use client';

import { Field } from '#components/form/field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import type { TopicChoice } from '#lib/domain/desk-article.ts';
import type { FieldProblem } from '#lib/domain/failure.ts';
import type { FoundField } from '#lib/domain/found-article.ts';
import { type DescribedArticle, NEW_TOPIC } from './article-draft.ts';
import styles from './article-form.module.css';

interface DescriptionFieldsProps {
  readonly described: DescribedArticle;
  readonly problems: readonly FieldProblem[];
  readonly topics: readonly TopicChoice[];
  readonly outletNames: readonly string[];
  readonly onChange: (described: DescribedArticle) => void;
}

/** Outlet, headline, byline, dates and address of an article, each with the evidence it came from. */
export function DescriptionFields({
  described,
  problems,
  topics,
  outletNames,
  onChange,
}: DescriptionFieldsProps) {
  const fieldOf = ({ name, label, found, ...rest }: TextField) => (
    <Field
      {...rest}
      key={name}
      id={`article-${name}`}
      name={name}
      label={label}
      hint={evidenceInWords(described, found)}
      problem={problems.find(({ field }) => field === name)}
      value={described[name]}
      onChange={({ target }) => onChange({ ...described, [name]: target.value })}
    />
  );
  return (
    <div className={styles.fields}>
      {TEXT_FIELDS.map(fieldOf)}
      <datalist id="outlet-names">
        {outletNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <SelectField
        id="article-topicId"
        name="topicId"
        label="Topic"
        hint={
          described.topicId === ''
            ? 'Statistics are searched within it first.'
            : 'Proposed by the words of the text.'
        }
        options={[
          { value: '', label: 'Not chosen' },
          ...topics.map(({ id, name }) => ({ value: id, label: name })),
          { value: NEW_TOPIC, label: 'A new topic …' },
        ]}
        value={described.topicId}
        onChange={({ target }) => onChange({ ...described, topicId: target.value })}
      />
      {described.topicId === NEW_TOPIC ? (
        <Field
          id="article-newTopic"
          name="newTopic"
          label="Name of the new topic"
          value={described.newTopic}
          onChange={({ target }) => onChange({ ...described, newTopic: target.value })}
        />
      ) : null}
    </div>
  );
}

interface TextField {
  readonly name: 'outletName' | 'headline' | 'byline' | 'publishedOn' | 'canonicalUrl' | 'language';
  readonly label: string;
  readonly found: FoundField;
  readonly type?: 'date' | 'url';
  readonly list?: string;
  readonly required?: boolean;
}

const TEXT_FIELDS: readonly TextField[] = [
  { name: 'outletName', label: 'Outlet', found: 'outlet', list: 'outlet-names', required: true },
  { name: 'headline', label: 'Headline', found: 'headline', required: true },
  { name: 'byline', label: 'Byline', found: 'byline' },
  { name: 'publishedOn', label: 'Published on', found: 'published', type: 'date' },
  { name: 'canonicalUrl', label: 'Address', found: 'canonicalUrl', type: 'url' },
  { name: 'language', label: 'Language', found: 'language' },
];

function evidenceInWords({ from }: DescribedArticle, field: FoundField): string | undefined {
  if (from === null) return undefined;
  const evidence = from[field];
  return evidence === undefined
    ? 'Not found; type it if you know it.'
    : `Found in ${EVIDENCE_WORDS[evidence]}.`;
}

const EVIDENCE_WORDS = {
  'JSON-LD': 'the page’s structured metadata (JSON-LD)',
  OpenGraph: 'the page’s OpenGraph metadata',
  meta: 'the page’s meta elements',
  page: 'the page itself',
  address: 'the page’s address',
  text: 'the text',
} as const;
