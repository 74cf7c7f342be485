import type { Catalogue, TouchedPack } from '@eenloket/catalogue';
import { countJourneys, phasesOnOffer, type JourneyCount } from '@eenloket/journeys';
import type { InstallationData } from '../system/installation-data.js';
import { workOf } from '../system/work-of.js';

/** The counter, where journeys live. */
const COUNTER = 'loket';

/**
 * How many journeys at the counter use services whose own figures or rules change, and of how many residents: counted by the database,
 * so no fact, person or journey is read out of it. Residents of the counter and those of an organisation are the same people under other
 * pseudonyms: the counts do not add up.
 */
export async function touchedJourneys(
  { databaseOf }: Pick<InstallationData, 'databaseOf'>,
  { lifeEvents }: Pick<Catalogue, 'lifeEvents'>,
  touched: readonly TouchedPack[],
): Promise<readonly JourneyCount[]> {
  const packs = touched
    .filter(({ parameters, rules }) => rules || parameters.length > 0)
    .map(({ pack }) => pack);
  if (packs.length === 0) return [];
  const offered = [...lifeEvents.values()].flatMap((event) =>
    event.phases.flatMap(({ name: phase }) =>
      phasesOnOffer(event, phase)
        .flatMap(({ services }) => services)
        .filter(({ pack }) => packs.includes(pack))
        .map(({ pack }) => ({ lifeEvent: event.id, phase, pack })),
    ),
  );
  return databaseOf(COUNTER).transaction(workOf(COUNTER, 'eenloket-wetswijziging-tellen'), (tx) =>
    countJourneys(tx, packs, offered),
  );
}
