import type { LifeEvent, Pack } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import type { FactJson } from '@eenloket/rules';

/** What a journey needs to know of the catalogue; filled by `app` from the loaded packs. Pure functions only. */
export interface JourneyCatalogue {
  readonly lifeEvent: LifeEvent;
  pack(id: string): Pack | undefined;
  /** The organisation that fills `role` (`gemeente`) for a place, by its code or name; undefined when nobody does. */
  organisationFor(role: string, place: FactJson): string | undefined;
  /** Whether a FEEL condition of a pack holds for these facts; undefined when the facts do not say. */
  holds(condition: string, fields: Fields): boolean | undefined;
  /** What is true from now on because an organisation decided so (`settledBy` in packs/facts.yaml), with its origin. */
  settledBy(pack: string, result: string): Fields;
  /** Whether the organisation begins by itself, so that nothing need be approved (child benefit for a later child). */
  startsByItself(pack: Pack, fields: Fields): boolean;
}
