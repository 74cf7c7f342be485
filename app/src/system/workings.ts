import type { CaseDesk } from '@eenloket/cases';
import type { JourneyCatalogue } from '@eenloket/journeys';
import { startBackgroundWork, type BackgroundWork } from './background-work.js';
import { caseDesk, ReleasedPacks } from './case-desk.js';
import type { Foundation } from './foundation.js';
import { journeyCatalogue } from './journey-catalogue.js';

/** What does the work behind the sites: the rules of journeys and cases, and everything that goes on by itself. */
export interface Workings {
  readonly journeys: JourneyCatalogue;
  readonly desk: CaseDesk;
  readonly background: BackgroundWork;
}

/** Starts it on packs that were released. `log` receives one line for each thing that fails in the background. */
export async function startWorkings(foundation: Foundation, log: (line: string) => void): Promise<Workings> {
  const { catalogue, rules, clock, databases } = foundation;
  const desk = caseDesk(catalogue, rules, await ReleasedPacks.read(databases, catalogue), clock);
  const journeys = journeyCatalogue(catalogue, rules, clock);
  return { journeys, desk, background: startBackgroundWork(foundation, { desk, journeys }, log) };
}
