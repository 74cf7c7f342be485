/** One answer to choose: the value that is posted and what the person reads. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What this answer means, if the label alone does not say it. */
  readonly hint?: string | undefined;
}
