import { randomBytes } from 'node:crypto';
import type { CaseDesk } from '@eenloket/cases';
import type { DeskPorts } from '@eenloket/desk';
import { decisionPoint, demoWorkers, type SiteLogin } from '@eenloket/identity';
import type { Foundation } from '../system/foundation.js';
import { logsOf } from '../system/logs-of.js';

/** Fills the ports of the desk. `wake` is called after the demo clock was advanced. */
export function deskPorts(
  foundation: Foundation,
  {
    login,
    caseDesk,
    wake,
  }: { readonly login: SiteLogin; readonly caseDesk: CaseDesk; readonly wake: () => void },
): DeskPorts {
  const { catalogue, databaseOf, clock, configuration } = foundation;
  return {
    catalogue,
    databaseOf,
    clock: {
      mode: clock.mode,
      now: () => clock.now(),
      today: () => clock.today(),
      advanceDays: async (days) => {
        await clock.advanceDays(days);
        wake();
      },
    },
    random: randomBytes,
    login,
    evaluate: decisionPoint(),
    caseDesk,
    // A directory of workers is the organisation's own; until it is connected only the demonstration has one.
    colleaguesOf: (organisation) =>
      configuration.mode === 'demo'
        ? demoWorkers.filter((worker) => worker.organisation === organisation)
        : [],
    logs: logsOf(foundation),
  };
}
