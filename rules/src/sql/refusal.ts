/** Thrown inside this back end where an expression cannot be said in SQL; `toSql` makes a diagnostic of it. */
export class Refusal extends Error {
  constructor(
    /** What stands in the way, as a sentence. */
    readonly reason: string,
    readonly suggestion: string,
  ) {
    super(reason);
  }
}

/** Refuses an expression: what stands in the way, and what to do instead. */
export function refuse(reason: string, suggestion: string): never {
  throw new Refusal(reason, suggestion);
}
