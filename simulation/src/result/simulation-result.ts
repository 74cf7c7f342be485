import type { LegalDate, Text } from '@eenloket/kit';
import type { ChangedRule } from './changed-rules.js';
import type { Estimate } from './estimate.js';

/** A number of households or persons. */
export type Count = Estimate;

/** Euros a year as a decimal text, to the cent when everybody was looked at, else with what it may be off. */
export interface Amount {
  readonly value: string;
  readonly margin: string;
}

/** Of a hundred euros a month more, how many are lost on average: decimal texts of one decimal, the margin rounded up. */
export interface LostOfHundred {
  readonly value: string;
  readonly margin: string;
}

/** What the change does to a group of households. */
export interface Effect {
  readonly label: Text;
  readonly households: Count;
  readonly before: Amount;
  readonly after: Amount;
  readonly difference: Amount;
  readonly winners: Count;
  readonly losers: Count;
  /** Euros a year for each household of the group. */
  readonly perHousehold: string;
  /** Estimated from the residents of `pressure`, as `overHundred` is. */
  readonly lostOfHundred: { readonly before: LostOfHundred; readonly after: LostOfHundred };
  /** Households to whom a hundred euros a month more costs more than a hundred. */
  readonly overHundred: { readonly before: Count; readonly after: Count };
}

/** How many households lose so much of a hundred euros more. */
export interface PressureCount {
  readonly label: Text;
  readonly before: Count;
  readonly after: Count;
}

/** What a hundred euros a month more does: always an estimate when more residents are asked for than are looked at for it. */
export interface Pressure {
  /** For how many residents it was looked at: the first of those of the rest of the result. */
  readonly residents: number;
  readonly households: number;
  readonly classes: readonly PressureCount[];
}

/** A parameter that is changed, as it holds on the day asked about. */
export interface ChangedParameter {
  readonly name: string;
  readonly label?: Text;
  readonly unit: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a simulation found. Nobody in it exists. */
export interface SimulationResult {
  readonly pack: {
    readonly id: string;
    readonly title: Text;
    readonly version: string;
    readonly sha256: string;
  };
  /** The decision's outcome that was counted. */
  readonly output: string;
  /** Other packs that count in what is lost of a hundred euros more, by title. */
  readonly others: readonly Text[];
  readonly on: LegalDate;
  readonly changed: readonly ChangedParameter[];
  readonly rules: readonly ChangedRule[];
  /** Whether another decision stood in place of the pack's. */
  readonly otherDecision: boolean;
  readonly seed: number;
  /** Residents that the result is about, and how many of them were looked at; the same when it is no sample. */
  readonly residents: { readonly all: number; readonly seen: number };
  readonly households: { readonly all: number; readonly seen: number };
  readonly total: Effect;
  /** What the winners win together, and the losers lose. */
  readonly won: Amount;
  readonly lost: Amount;
  readonly groups: {
    readonly decile: readonly Effect[];
    readonly kind: readonly Effect[];
    readonly age: readonly Effect[];
    readonly province: readonly Effect[];
  };
  readonly pressure: Pressure;
  /** The highest income a month of each tenth but the last, in whole euros. */
  readonly decileLimits: readonly number[];
  /** Parameters that no published period covers on this day. */
  readonly provisional: readonly string[];
  readonly seconds: number;
}
