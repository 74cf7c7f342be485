/** Whoever hears why something became null: the machine of a back end. */
export interface Warner {
  /** Notes the reason, and gives the null. */
  readonly warn: (message: string) => null;
}
