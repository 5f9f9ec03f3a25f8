'use client';

import { useState } from 'react';
import { SelectField } from '#components/form/select-field.tsx';
import type { ClaimRecord, ClaimTarget } from '#lib/domain/claim-record.ts';
import { STANCES, type Stance } from '#lib/domain/stance.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { useDesk } from './annotator-context.tsx';
import { chooseStance } from './name-things.ts';
import { PropositionField } from './proposition-field.tsx';

interface StatementFieldsProps {
  readonly claim: ClaimRecord;
  readonly target: ClaimTarget | null;
  readonly takesFocus?: boolean;
}

/** What a statement speaks to, and how it stands to it: the stance first, since choosing the proposition may save. */
export function StatementFields({ claim, target, takesFocus = false }: StatementFieldsProps) {
  const desk = useDesk();
  const [nextStance, setNextStance] = useState<Stance>('asserts');
  const stance = target?.kind === 'proposition' ? target.stance : nextStance;
  return (
    <>
      <SelectField
        id={`stance-${claim.id}`}
        name="stance"
        label="The source"
        options={STANCES.map((value) => ({ value, label: messagesInEnglish.stance.does[value] }))}
        value={stance}
        onChange={({ target: { value } }) => {
          const chosen = STANCES.find((each) => each === value) ?? stance;
          setNextStance(chosen);
          if (target?.kind === 'proposition') void chooseStance(desk, claim.id, target, chosen);
        }}
        autoFocus={takesFocus}
      />
      <PropositionField claim={claim} target={target} stance={stance} />
    </>
  );
}
