/** A claim's state as the desk says it. */
export function stateInWords(status: string): string {
  return STATE_WORDS[status] ?? status;
}

const STATE_WORDS: Readonly<Record<string, string>> = {
  suggested: 'suggested',
  draft: 'draft',
  in_review: 'in review',
  published: 'published',
  rejected: 'rejected',
  retracted: 'retracted',
};
