import { Heading } from '#components/page/heading.tsx';
import prose from '#components/page/prose.module.css';
import type { Messages } from '#lib/format/messages/en.ts';

/** Stands under the address of a record that was taken back and is being worked on again. */
export function WithheldClaim({ reason, words }: WithheldClaimProps) {
  return (
    <div className={prose.prose}>
      <Heading kind={words.claim.titles.figure} title={words.claim.withheldTitle} />
      <p>{words.claim.withheld}</p>
      {reason === null ? null : (
        <p>
          {words.claim.reason}: {reason}
        </p>
      )}
    </div>
  );
}

interface WithheldClaimProps {
  readonly reason: string | null;
  readonly words: Messages;
}
