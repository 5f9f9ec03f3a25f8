'use client';

import { Field } from '#components/form/field.tsx';
import type { ClaimAttribution } from '#lib/domain/claim-record.ts';
import { useAnnotator } from './annotator-context.tsx';
import styles from './chain-field.module.css';
import { addCited, addJoint, removeLink } from './edit-chain.ts';
import { LinkField } from './link-field.tsx';
import { QuietButton } from './quiet-button.tsx';

interface ChainFieldProps {
  readonly claimId: string;
  readonly attribution: readonly ClaimAttribution[];
  readonly onChange: (attribution: readonly ClaimAttribution[]) => void;
}

/** Who says it, from the outlet to the origin: each step with its words, joint sources side by side. */
export function ChainField({ claimId, attribution, onChange }: ChainFieldProps) {
  const outlet = useAnnotator((state) => state.article.outletName);
  return (
    <fieldset className={styles.chain}>
      <legend className={styles.legend}>Who says it</legend>
      {attribution.length === 0 ? <p className={styles.nobody}>{outlet}, nobody named.</p> : null}
      <ol className={styles.links}>
        {attribution.map((link, index) => (
          <ChainLink
            // The steps of a chain have no name of their own before they are settled.
            key={`${link.branch}.${link.position}`}
            claimId={claimId}
            link={link}
            index={index}
            isLastOfBranch={attribution[index + 1]?.branch !== link.branch}
            outlet={outlet}
            onChange={(changed) => onChange(attribution.map((each, at) => (at === index ? changed : each)))}
            onCite={() => onChange(addCited(attribution, link.branch))}
            onRemove={() => onChange(removeLink(attribution, index))}
          />
        ))}
      </ol>
      <QuietButton onClick={() => onChange(addJoint(attribution))}>
        {attribution.length === 0 ? 'Add a source' : 'Add a joint source'}
      </QuietButton>
      {attribution.length === 0 ? null : <QuietButton onClick={() => onChange([])}>Nobody named</QuietButton>}
    </fieldset>
  );
}

interface ChainLinkProps {
  readonly claimId: string;
  readonly link: ClaimAttribution;
  readonly index: number;
  readonly isLastOfBranch: boolean;
  readonly outlet: string;
  readonly onChange: (link: ClaimAttribution) => void;
  readonly onCite: () => void;
  readonly onRemove: () => void;
}

function ChainLink({
  claimId,
  link,
  index,
  isLastOfBranch,
  outlet,
  onChange,
  onCite,
  onRemove,
}: ChainLinkProps) {
  const label = link.position === 0 ? `${link.branch === 0 ? '' : 'and '}${outlet} cites` : 'who cites';
  return (
    <li className={styles.link} data-depth={Math.min(link.position, DEEPEST_SHOWN)}>
      <LinkField place={{ claimId, linkIndex: index }} link={link} label={label} />
      <Field
        id={`wording-${claimId}-${index}`}
        name="wording"
        label="in the words"
        placeholder="according to"
        value={link.wording ?? ''}
        onChange={({ target }) => onChange({ ...link, wording: target.value === '' ? null : target.value })}
      />
      <div className={styles.ways}>
        {isLastOfBranch ? <QuietButton onClick={onCite}>Who cites …</QuietButton> : null}
        <QuietButton onClick={onRemove} aria-label={`Remove ${link.name || 'this step'}`}>
          Remove
        </QuietButton>
      </div>
    </li>
  );
}

// Deeper chains are as rare as they are narrow on a phone; they stay at this indent.
const DEEPEST_SHOWN = 3;
