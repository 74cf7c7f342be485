import type { Persoon } from '../brp/persoon.js';
import type { ReadRequest } from './read-request.js';

/** Port `persons`: the civil register, in the shape of the BRP API 2.7 (`RaadpleegMetBurgerservicenummer`). */
export interface PersonsPort {
  /** The register that holds the facts, as a resident knows it: `BRP`. */
  readonly holder: string;
  /** One person with only the requested fields; relations carry the asker's own person ids. `undefined`: not registered. */
  person(request: ReadRequest, fields: readonly string[]): Promise<Persoon | undefined>;
  /** How many other adults are registered at the same address; `undefined` without a Dutch address. */
  otherAdultsAtAddress(request: ReadRequest): Promise<number | undefined>;
}
