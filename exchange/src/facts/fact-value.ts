import type { Instant, LegalDate } from '@eenloket/kit';

/** A value as it crosses a boundary: numbers and money are decimal strings. */
export type FactJson = string | boolean | readonly string[];

/** Why a register could not give a value. */
export type UnknownReason =
  'notAsked' | 'inOnderzoek' | 'sourceUnavailable' | 'partnerNotApproved' | 'notYetHappened';

/** A value or the reason why there is none. `provisional`: an older value that must be confirmed before it is used. */
export type CollectedValue =
  | { readonly state: 'known'; readonly value: FactJson }
  | { readonly state: 'provisional'; readonly value: FactJson }
  | { readonly state: 'unknown'; readonly reason: UnknownReason };

/** A fact as a register gave it, named as in `packs/facts.yaml`; of the shape of the rules' `Fact`. */
export interface CollectedFact {
  readonly name: string;
  readonly value: CollectedValue;
  readonly origin: {
    readonly source: string;
    readonly holder: string;
    readonly validFrom?: LegalDate;
    readonly retrievedAt?: Instant;
  };
}

/** What a rule finds: the value and, where the register says so, since when it holds. */
export interface Finding {
  readonly value: CollectedValue;
  readonly validFrom?: LegalDate;
}

/** A value that the register holds. */
export const known = (value: FactJson, validFrom?: LegalDate): Finding => ({
  value: { state: 'known', value },
  ...(validFrom === undefined ? {} : { validFrom }),
});

/** No value, for a reason. */
export const unknown = (reason: UnknownReason): Finding => ({ value: { state: 'unknown', reason } });
