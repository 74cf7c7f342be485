import { suggestImprovement } from '@eenloket/cases';
import { speak } from '@eenloket/kit';
import type { DeskPorts } from '../ports.js';
import type { Answer, Asked } from '../worker/desk-site.js';
import { transact } from '../worker/transact.js';
import type { Visit } from '../worker/visit.js';
import { afterAct } from './after-act.js';
import { openCase } from './opened-case.js';
import { ONCE } from './run-on-case.js';
import { showCase } from './show-case.js';

/** Keeps what a worker says could be better in a task's steps; it goes to the team lead and changes nothing in the case. */
export async function improveStep(ports: DeskPorts, visit: Visit, asked: Asked): Promise<Answer> {
  const caseId = asked.params['caseId'] ?? '';
  const opened = await openCase(ports, visit, caseId);
  if (!opened) return 'nothingThere';
  if (opened.kind === 'shut') return showCase(ports, visit, caseId);
  const { pack } = opened;
  const [task, text] = [asked.form.text('task'), asked.form.text('improvement')];
  if (text === '' || !pack.plan.tasks.some(({ name }) => name === task)) {
    const message = speak(visit.language)('Schrijf op wat er beter kan.', 'Write down what can be better.');
    const form = { act: 'verbeteren', typed: { task }, errors: [{ name: 'improvement', message }] };
    return showCase(ports, visit, caseId, { form });
  }
  await transact(ports, visit, 'bureau-werkwijze-verbeteren', (tx) =>
    suggestImprovement(tx, {
      id: asked.form.text(ONCE) || visit.traceparent,
      pack: pack.id,
      task,
      text,
      worker: visit.worker.workerId,
      at: ports.clock.now(),
    }),
  );
  return afterAct(ports, visit, caseId, 'verbeteren');
}
