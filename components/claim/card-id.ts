/** Where on a page a claim's card stands: "#claim-…". */
export function cardIdOf(claimId: string): string {
  return `claim-${claimId}`;
}
