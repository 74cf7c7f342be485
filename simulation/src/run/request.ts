import type { Catalogue, Change, Pack } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import type { SimulatedPack } from './simulated-pack.js';

/** So many residents is the country in whole millions. */
export const EVERYBODY = 18_000_000;

/** The same seed gives the same people. */
export const SEED = 20_260_316;

/** The fewest residents of which something can be said. */
export const FEWEST = 1_000;

/** What is to be simulated. */
export interface Request {
  readonly catalogue: Pick<Catalogue, 'facts' | 'outputs'>;
  readonly pack: Pack;
  readonly change: Change;
  /** The decision in place of the pack's: the text of `change.decision`. */
  readonly dmn?: string;
  readonly on: LegalDate;
  /** Other packs that count in what is lost of a hundred euros more: of all that a household gets together. They cost the same before and after. */
  readonly others?: readonly Pack[];
  /** From {@link FEWEST} to {@link EVERYBODY}: how many are looked at. */
  readonly residents: number;
  readonly seed: number;
}

/** A pack as it is and as it would be. */
export interface Both {
  readonly base: SimulatedPack;
  readonly changed: SimulatedPack;
  readonly others: readonly SimulatedPack[];
}
