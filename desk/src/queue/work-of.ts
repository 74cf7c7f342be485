import { queueOf, untoldCases } from '@eenloket/cases';
import type { DeskPorts } from '../ports.js';
import { may } from '../worker/may.js';
import { transact } from '../worker/transact.js';
import { hasFunction, type Visit } from '../worker/visit.js';
import { itemOfTask, itemOfUntold, type WorkItem } from './work-item.js';

/** The roles whose work this worker may see in the list: the own ones; a team lead sees all of the organisation. */
export function rolesInSight({ catalogue }: Pick<DeskPorts, 'catalogue'>, visit: Visit): readonly string[] {
  if (!hasFunction(visit, 'teamleider')) return visit.worker.roles;
  const [kind = ''] = visit.worker.roles[0]?.split('.') ?? [];
  const roles = [...catalogue.packs.values()].flatMap(({ plan }) => plan.tasks.map(({ role }) => role));
  return [...new Set(roles)].filter((role) => role.startsWith(`${kind}.`));
}

/**
 * The worker's list, ordered by what a resident waits for and what the law demands: late and costing money each day,
 * other late ones, then decided but untold, then by legal date; a case that waits for the resident's answer comes last, since its term stands still.
 */
export async function workOf(
  ports: Pick<DeskPorts, 'catalogue' | 'databaseOf' | 'evaluate'>,
  visit: Visit,
): Promise<readonly WorkItem[]> {
  const { organisation, workerId } = visit.worker;
  if (!may(ports, visit, 'list', { type: 'queue', id: organisation, properties: { organisation } }))
    return [];
  const roles = rolesInSight(ports, visit);
  return transact(ports, visit, 'bureau-werkvoorraad', async (tx) => {
    const tasks = (await queueOf(tx, { workerId, roles })).map((row) =>
      itemOfTask(row, ports.catalogue, visit.today),
    );
    const untold = (await untoldCases(tx))
      .map((row) => itemOfUntold(row, ports.catalogue))
      .filter(({ role }) => roles.includes(role));
    return [...tasks, ...untold].sort(byUrgency);
  });
}

const rank = { costs: 0, late: 1, tell: 2, working: 3, asked: 4 } as const;
const never = '9999-12-31';

function byUrgency(one: WorkItem, other: WorkItem): number {
  const key = ({ status, decideBy, receivedOn, caseId }: WorkItem) =>
    `${rank[status]} ${decideBy ?? never} ${receivedOn} ${caseId}`;
  return key(one) < key(other) ? -1 : 1;
}
