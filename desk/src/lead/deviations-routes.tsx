import { randomUUID } from 'node:crypto';
import { deviations, setAside, stepImprovements, type Deviation } from '@eenloket/cases';
import { logProcessing } from '@eenloket/ledger';
import type { DeskPorts } from '../ports.js';
import type { DeskSite } from '../worker/desk-site.js';
import { notYourFunction } from '../worker/not-your-function.js';
import { transact } from '../worker/transact.js';
import { hasFunction, type Visit } from '../worker/visit.js';
import { DeviationsPage } from './deviations-page.js';

const ACTIVITY = 'bureau-afwijkingen-leren';

/** `/nl/afwijkingen`: what the team lead and the rule's owner learn from. A reason may tell about a person, so the look is logged. */
export function deviationRoutes(site: DeskSite, ports: DeskPorts): void {
  site.page('/afwijkingen', async (visit) => {
    if (!hasFunction(visit, 'teamleider')) throw notYourFunction();
    const learned = await transact(ports, visit, ACTIVITY, async (tx) => {
      const found = await deviations(tx);
      await logProcessing(tx, lines(ports, visit, found));
      return { rows: found, aside: await setAside(tx), improvements: await stepImprovements(tx) };
    });
    return { page: <DeviationsPage ports={ports} visit={visit} {...learned} /> };
  });
}

const lines = ({ clock, catalogue }: DeskPorts, { worker }: Visit, rows: readonly Deviation[]) => {
  const operationId = randomUUID();
  return rows.flatMap(({ personId, pack }) => {
    const [basis] = catalogue.packs.get(pack)?.basis ?? [];
    return personId === null
      ? []
      : {
          at: clock.now(),
          operationId,
          status: 'completed' as const,
          action: 'read' as const,
          subject: personId,
          actorRole: worker.roles[0] ?? 'worker',
          actorPseudonym: worker.workerId,
          legalBasis: { bwb: basis?.bwb ?? '', article: basis?.article ?? '' },
          purpose: ACTIVITY,
          dataCategories: ['zaak.afwijking'],
        };
  });
};
