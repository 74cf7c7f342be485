import type { Language } from '@eenloket/kit';

/** The label of a field: its own text, or the id of the heading that asks the question. */
export type FieldLabel = string | { readonly labelledBy: string };

/** What every field has. Undefined means absent, so that a form state can be passed on as it is. */
export interface FieldProps {
  readonly language: Language;
  /** Name under which the value is posted. */
  readonly name: string;
  readonly label: FieldLabel;
  /** How to answer, under the label. */
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
  /** What the person typed, also when it was wrong. */
  readonly value?: string | undefined;
  /** Marks the label with "niet verplicht". */
  readonly optional?: boolean | undefined;
}
