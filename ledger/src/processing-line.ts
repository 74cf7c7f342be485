import type { Instant } from '@eenloket/kit';

/** What was done with the data: looked at, changed, or handed to another party. */
export type ProcessingAction = 'read' | 'write' | 'share';

/**
 * `intent` is committed before a remote call and `completed` or `failed` after it, under the same operation;
 * what happens inside one local transaction is `completed` at once.
 */
export type ProcessingStatus = 'intent' | 'completed' | 'failed';

/** The legal ground of a processing: an article of law by its BWB id. */
export interface LegalBasis {
  readonly bwb: string;
  readonly article: string;
}

/**
 * One line of the processing log (Logboek Dataverwerkingen): one data subject, one action.
 * A partner and a child are data subjects too and get their own line.
 */
export interface ProcessingLine {
  readonly at: Instant;
  /** Groups the lines of one act: intent and outcome, and the lines of all its subjects. */
  readonly operationId: string;
  readonly status: ProcessingStatus;
  readonly action: ProcessingAction;
  /** `person_id` of the data subject at this organisation; never a BSN. */
  readonly subject: string;
  /** Role of who acted, e.g. `svb.behandelaar` or `resident`. */
  readonly actorRole: string;
  /** Pseudonym of who acted: for the auditor, never shown to the resident. */
  readonly actorPseudonym: string;
  readonly legalBasis: LegalBasis;
  /** Key of the text that says why, in plain language. */
  readonly purpose: string;
  /** Names of the facts, as in `packs/facts.yaml`. */
  readonly dataCategories: readonly string[];
  /** The organisation the data went to, for `share`. */
  readonly recipient?: string;
  /** The processing activity, when it is not the one of the transaction. */
  readonly activity?: string;
}

/** A stored line: what the tree commits to. Organisation and trace come from the transaction. */
export interface StoredProcessingLine extends ProcessingLine {
  readonly id: string;
  readonly organisation: string;
  readonly activity: string;
  readonly traceparent: string;
}
