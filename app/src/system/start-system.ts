import { pagesOf } from '@eenloket/web';
import type { Configuration } from '../configuration.js';
import { counterPorts } from '../counter/counter-ports.js';
import { deskPorts } from '../desk/desk-ports.js';
import { seedDemo } from '../demo/seed-demo.js';
import { closeSite } from '../sites/close-site.js';
import { commonParts } from '../sites/common-parts.js';
import { counterSite } from '../sites/counter-site.js';
import { deskSite } from '../sites/desk-site.js';
import { listen } from '../sites/listen.js';
import { oversightSite } from '../sites/oversight-site.js';
import { openFoundation, type Foundation } from './foundation.js';
import { makeLogins, startDemoProvider } from './logins.js';
import type { Packs } from './packs.js';
import { releasePacks } from './release-packs.js';
import { openSearch } from './search.js';
import { startWorkings } from './workings.js';

/** Everything that runs, and how it ends. */
export interface RunningSystem {
  /** The addresses of pages that each site has, as their routes were written. */
  readonly pages: Readonly<Record<SiteName, readonly string[]>>;
  /** Lets requests and deliveries in flight finish, then closes what was opened, in the opposite order. */
  stop(): Promise<void>;
}

type SiteName = 'counter' | 'desk' | 'oversight';
type Log = (line: string) => void;
type OnStop = (close: () => Promise<unknown>) => void;

/**
 * Starts the whole of Eenloket in this process.
 * @param log receives one line for each thing that a person at the terminal may want to know
 * @param packs those that were read before; default: those that the configuration names
 * Errors are CodedErrors of one line; what had been opened by then is closed again.
 */
export async function startSystem(
  configuration: Configuration,
  log: Log,
  packs?: Packs,
): Promise<RunningSystem> {
  const opened: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const foundation = await openFoundation(configuration, log, packs && { packs });
    opened.push(() => foundation.close());
    const pages = await open(foundation, log, (close) => opened.push(close));
    return { pages, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** In the order in which things happen: data, demonstration, background work, sites. @returns the pages of each site */
async function open(foundation: Foundation, log: Log, onStop: OnStop): Promise<RunningSystem['pages']> {
  const { configuration } = foundation;
  await releasePacks(foundation, foundation.catalogue);
  if (configuration.mode === 'demo') {
    await seedDemo(foundation);
    const provider = await startDemoProvider(configuration);
    onStop(() => provider.close());
  }
  const { journeys, desk, background } = await startWorkings(foundation, log);
  onStop(() => background.stop());
  const search = await openSearch(foundation.database, foundation.catalogue);
  onStop(() => search.close());
  const logins = makeLogins(foundation);
  const common = commonParts(foundation);
  const wake = () => background.wake();
  const sites = {
    counter: await counterSite(
      common,
      counterPorts(foundation, { login: logins.counter, search, journeys, wake }),
    ),
    desk: await deskSite(common, deskPorts(foundation, { login: logins.desk, caseDesk: desk, wake })),
    oversight: await oversightSite(common, foundation),
  };
  for (const [name, site] of Object.entries(sites)) {
    onStop(() => closeSite(site));
    await listen(site, configuration, name as SiteName);
  }
  const { counter, desk: workers, oversight } = sites;
  return { counter: pagesOf(counter), desk: pagesOf(workers), oversight: pagesOf(oversight) };
}
