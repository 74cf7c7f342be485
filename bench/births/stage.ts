import type { JourneysPort } from '@eenloket/counter';
import pg from 'pg';
import { journeysPort } from '../../app/src/counter/journeys-port.js';
import { seedDemo } from '../../app/src/demo/seed-demo.js';
import { openFoundation, type Foundation } from '../../app/src/system/foundation.js';
import { releasePacks } from '../../app/src/system/release-packs.js';
import { startWorkings, type Workings } from '../../app/src/system/workings.js';
import { newInstallation } from '../support/installation.js';

/** Everything that works behind the sites, in this process, on a database of its own. */
export interface Stage {
  readonly foundation: Foundation;
  readonly workings: Workings;
  readonly journeys: JourneysPort;
  /** Sees past row-level security. */
  readonly owner: pg.Client;
  /** What failed in the background so far. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

/** @param families how many couples can have a child */
export async function openStage(families: number): Promise<Stage> {
  const installation = await newInstallation(families);
  const failures: string[] = [];
  const foundation = await openFoundation(installation.configuration, () => undefined);
  await releasePacks(foundation, foundation.catalogue);
  await seedDemo(foundation);
  const workings = await startWorkings(foundation, (line) => void failures.push(line));
  const owner = new pg.Client({ connectionString: installation.ownerUrl() });
  await owner.connect();
  return {
    foundation,
    workings,
    journeys: journeysPort(foundation, workings.journeys),
    owner,
    failures,
    close: async () => {
      await owner.end();
      await workings.background.stop();
      await foundation.close();
      installation.remove();
    },
  };
}
