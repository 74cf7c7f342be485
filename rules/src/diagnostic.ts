/** What is wrong with a model, where, and what to do about it. */
export interface Diagnostic {
  readonly file: string;
  /** The element, e.g. `decision "heeftRecht"`. */
  readonly element: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
  readonly suggestion: string;
}
