import type { FieldError, TypedDate } from '@eenloket/design';

/** What was typed in a form of the case page that came back, and what is wrong with it. */
export interface FormState {
  /** Which act was tried: `vragen`, `horen`, `afwijken`, `beslissen` ... */
  readonly act?: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

/** A case page that was just opened. */
export const noForm: FormState = { typed: {}, errors: [] };

/** The error of one field. */
export const errorOf = ({ errors }: FormState, name: string): string | undefined =>
  errors.find((error) => error.name === name)?.message;

/** The three boxes of a date as typed. */
export const typedDate = ({ typed }: FormState, name: string): TypedDate | undefined =>
  `${name}-day` in typed
    ? {
        day: typed[`${name}-day`] ?? '',
        month: typed[`${name}-month`] ?? '',
        year: typed[`${name}-year`] ?? '',
      }
    : undefined;
