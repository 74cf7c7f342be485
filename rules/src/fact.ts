import type { LegalDate, Instant } from '@eenloket/kit';

/**
 * A value at a boundary: JSON only. Numbers are decimal strings tagged by the fact's type in
 * `packs/facts.yaml` (`number`, `money`, `date`, `boolean`, `string`, `list`, `context`); inside the engine they are exact decimals.
 */
export type FactJson = string | boolean | null | readonly FactJson[] | { readonly [key: string]: FactJson };

/** Why a value is not known: a reason a person can be told, and what would resolve it. */
export type UnknownReason =
  | 'notAsked'
  | 'inOnderzoek'
  | 'residentDoesNotKnow'
  | 'sourceUnavailable'
  | 'partnerNotApproved'
  | 'partnerDeclined'
  | 'notYetHappened';

/** Unknown is a value with a reason, never a guess; assumed and provisional follow the value to the outcome. */
export type FactValue =
  | { readonly state: 'known'; readonly value: FactJson }
  | { readonly state: 'assumed'; readonly value: FactJson }
  | { readonly state: 'provisional'; readonly value: FactJson }
  | { readonly state: 'unknown'; readonly reason: UnknownReason };

/**
 * Where a fact came from. `source` is a port (`persons`, `income` ...), `resident`, `worker`, `organisation`,
 * `assumption`, or `law` (what holds until somebody declares otherwise).
 */
export interface Origin {
  readonly source: string;
  /** The organisation or register that holds it, e.g. `BRP`. */
  readonly holder?: string;
  readonly validFrom?: LegalDate;
  readonly retrievedAt?: Instant;
}

/** One fact about one subject, named as in `packs/facts.yaml`: `subject.fact` (`kind.geboortedatum`). */
export interface Fact {
  readonly name: string;
  readonly value: FactValue;
  readonly origin: Origin;
}

/** The facts a decision is taken on, by name. */
export type Facts = ReadonlyMap<string, Fact>;
