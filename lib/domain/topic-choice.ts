/** A topic as something to choose. */
export interface TopicChoice {
  readonly id: string;
  readonly name: string;
}
