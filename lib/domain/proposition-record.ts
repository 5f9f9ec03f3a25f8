/** A tracked statement, as the desk chooses it and the API answers it. */
export interface PropositionRecord {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly topicId: string;
  readonly topicName: string;
  /** One sentence of ours, which claims assert, deny, doubt or make conditional. */
  readonly statement: string;
}
