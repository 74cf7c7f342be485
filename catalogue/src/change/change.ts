import type { LegalDate } from '@eenloket/kit';

/** The value that a parameter is given from one day to another. */
export interface ChangedValue {
  readonly from: LegalDate;
  /** Last day, included; absent while it stays. */
  readonly until?: LegalDate;
  readonly value: string;
}

/** What somebody would have otherwise in a pack. */
export interface Change {
  /** The day asked about. */
  readonly on?: LegalDate;
  /** By the name of the parameter. */
  readonly parameters?: { readonly [name: string]: ChangedValue };
  /** What a text of the pack's decision becomes, by the id of its element in decision.dmn; not together with `decision`. */
  readonly rules?: { readonly [id: string]: string };
  /** The file that stands in place of the pack's decision, as a path from the file of the change. */
  readonly decision?: string;
}
