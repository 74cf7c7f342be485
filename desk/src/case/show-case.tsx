import { newId } from '@eenloket/kit';
import type { DeskPorts } from '../ports.js';
import { workOf } from '../queue/work-of.js';
import type { Answer } from '../worker/desk-site.js';
import type { Visit } from '../worker/visit.js';
import { mayReassign, tasksToTake } from './access-to-case.js';
import { CasePage } from './case-page.js';
import { noForm, type FormState } from './form-state.js';
import { openCase } from './opened-case.js';
import { ShutPage } from './shut-page.js';

/** Why a page is shown again after an act: a form with errors, or a refusal in words. */
export interface ShownAgain {
  readonly form?: FormState;
  readonly refusal?: string;
}

/** The page of a case for this worker: opened, or shut with the reason; nothing there when it is not of their organisation. */
export async function showCase(
  ports: DeskPorts,
  visit: Visit,
  caseId: string,
  { form = noForm, refusal }: ShownAgain = {},
): Promise<Answer> {
  const found = await openCase(ports, visit, caseId);
  if (!found) return 'nothingThere';
  const again = form.errors.length > 0 || refusal !== undefined;
  const shared = { ports, visit, once: newId(ports.clock, ports.random), ...(refusal ? { refusal } : {}) };
  if (found.kind === 'opened') {
    const items = await workOf(ports, visit);
    return {
      page: <CasePage {...shared} opened={found} form={form} items={items} />,
      status: again ? 422 : 200,
    };
  }
  const free = tasksToTake(ports, visit, found.state, found.pack);
  const lead = mayReassign(ports, visit, found.state);
  return {
    page: <ShutPage {...shared} shut={found} free={free} mayReassign={lead} />,
    status: again ? 422 : free.length > 0 || lead ? 200 : 403,
  };
}
