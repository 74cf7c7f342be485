/** A value in the properties of a request: JSON without null and fractions, as Cedar knows it. */
export type PropertyValue =
  string | boolean | number | readonly PropertyValue[] | { readonly [name: string]: PropertyValue };

/** Properties by name. */
export interface Properties {
  readonly [name: string]: PropertyValue;
}

/** Who asks, or about what (AuthZEN Authorization API 1.0, section 5: Subject, Resource). */
export interface EvaluationEntity {
  /** In lower case: `resident`, `worker`, `organisation`; `case`, `journey`, `queue`, `accessLog` ... */
  readonly type: string;
  readonly id: string;
  readonly properties?: Properties;
}

/** A question (AuthZEN 1.0, Access Evaluation Request). */
export interface EvaluationRequest {
  readonly subject: EvaluationEntity;
  /** `view`, `change`, `work`, `claim`, `reassign`, `list`, `receive`. */
  readonly action: { readonly name: string };
  readonly resource: EvaluationEntity;
  /** The rows that policies look at: `mandates`, `tasks`, `consents`, `receives`. */
  readonly context?: Properties;
}

/** An answer (AuthZEN 1.0, Access Evaluation Response): the reason is for logs and workers, and holds no personal data. */
export interface EvaluationResponse {
  readonly decision: boolean;
  readonly context: { readonly reason: string };
}
