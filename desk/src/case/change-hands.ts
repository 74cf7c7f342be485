import type { CaseCommand } from '@eenloket/cases';
import { speak } from '@eenloket/kit';
import type { Done } from '../page/done.js';
import type { DeskPorts } from '../ports.js';
import type { Answer, Asked } from '../worker/desk-site.js';
import { transact } from '../worker/transact.js';
import type { Visit } from '../worker/visit.js';
import { afterAct } from './after-act.js';
import { mayOpen, mayReassign, tasksToTake } from './access-to-case.js';
import { caseInShort, type CaseInShort } from './case-in-short.js';
import { refusalWords } from './refusal-words.js';
import { runOnCase } from './run-on-case.js';
import { showCase } from './show-case.js';

/** Takes a task of a case, when the policies allow this worker to. */
export async function takeTask(ports: DeskPorts, visit: Visit, asked: Asked): Promise<Answer> {
  const task = asked.form.text('task');
  return changeHands(ports, visit, asked, 'nemen', ({ state, pack }) =>
    tasksToTake(ports, visit, state, pack).some(({ name }) => name === task)
      ? { type: 'claim', task, worker: visit.worker.workerId }
      : undefined,
  );
}

/** Hands a task to a colleague: by who has the case, or by the team lead. A free task is given, a taken one moves. */
export async function handOver(ports: DeskPorts, visit: Visit, asked: Asked): Promise<Answer> {
  const task = asked.form.text('task');
  const to = asked.form.text(`to-${task}`);
  const known = ports.colleaguesOf(visit.worker.organisation).some(({ id }) => id === to);
  return changeHands(ports, visit, asked, 'overdragen', ({ state }) => {
    if (!known || !(mayReassign(ports, visit, state) || mayOpen(ports, visit, state))) return undefined;
    return state.claims[task] === undefined
      ? { type: 'claim', task, worker: to }
      : { type: 'reassign', task, worker: visit.worker.workerId, to };
  });
}

async function changeHands(
  ports: DeskPorts,
  visit: Visit,
  asked: Asked,
  act: Done,
  commandFor: (found: CaseInShort) => CaseCommand | undefined,
): Promise<Answer> {
  const caseId = asked.params['caseId'] ?? '';
  const found = await transact(ports, visit, 'bureau-zaak-zoeken', (tx) => caseInShort(tx, ports, caseId));
  if (!found) return 'nothingThere';
  const command = commandFor(found);
  if (!command)
    return showCase(ports, visit, caseId, {
      refusal: speak(visit.language)(
        'Dat kan niet: deze taak is niet (meer) vrij voor wie u koos.',
        'That is not possible: this task is not free (any more) for whom you chose.',
      ),
    });
  const done = await runOnCase(ports, visit, found, asked.form, command);
  return done.ok
    ? afterAct(ports, visit, caseId, act)
    : showCase(ports, visit, caseId, { refusal: refusalWords(done.error, visit.language) });
}
