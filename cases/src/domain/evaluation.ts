import type { LegalDate } from '@eenloket/kit';
import type { Explanation, FactJson, FactValue } from '@eenloket/rules';

/** Outcomes of a decision by output name. */
export type Outcomes = { readonly [output: string]: FactValue };

/** One run of the rules, kept whole so that it can be replayed and shown years later. */
export type Evaluation = {
  readonly on: LegalDate;
  readonly outcomes: Outcomes;
  readonly explanation: readonly Explanation[];
  /** Which rule fired on which values, as the engine reports it. */
  readonly trace: FactJson;
  /** Parameters picked, with the date that selected them. */
  readonly parameters: FactJson;
  readonly packSha256: string;
  readonly engine: string;
  /** Name of the pack's result these outcomes lead to; absent when they do not decide. */
  readonly result?: string;
};

/**
 * Whether outcomes may become a decision: every one is there, none is provisional or unknown
 * (DESIGN: a provisional outcome is labelled and cannot become a decision).
 */
export const isDecidable = (outcomes: Outcomes): boolean =>
  Object.values(outcomes).every(({ state }) => state === 'known' || state === 'assumed');
