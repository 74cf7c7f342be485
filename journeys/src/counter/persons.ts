/** The persons of a journey as the counter knows them. A `childRef` is the counter's pseudonym of that child. */
export interface Persons {
  readonly person: string;
  readonly partner?: string;
}
