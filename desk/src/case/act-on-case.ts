import type { CaseCommand } from '@eenloket/cases';
import type { Done } from '../page/done.js';
import type { DeskPorts } from '../ports.js';
import type { Answer, Asked } from '../worker/desk-site.js';
import type { Visit } from '../worker/visit.js';
import { afterAct } from './after-act.js';
import type { FormState } from './form-state.js';
import { openCase, type OpenedCase } from './opened-case.js';
import { refusalWords } from './refusal-words.js';
import { runOnCase } from './run-on-case.js';
import { showCase } from './show-case.js';

/** What a form of an opened case asks for: a command, or what is wrong with what was typed. */
export type ReadForm = (
  opened: OpenedCase,
  visit: Visit,
  asked: Asked,
) => CaseCommand | { readonly errors: FormState['errors'] };

/**
 * An act on a case by a worker who holds a task in it: reads the form, runs the command and leads on with its confirmation;
 * else the same page again (422) with errors at the fields or the refusal in words. Without a task it is refused (403).
 */
export async function actOnCase(
  ports: DeskPorts,
  visit: Visit,
  asked: Asked,
  act: Done,
  read: ReadForm,
): Promise<Answer> {
  const caseId = asked.params['caseId'] ?? '';
  const opened = await openCase(ports, visit, caseId);
  if (!opened) return 'nothingThere';
  if (opened.kind === 'shut') return showCase(ports, visit, caseId);
  const form = { act, typed: asked.form.typed() };
  const command = read(opened, visit, asked);
  if ('errors' in command)
    return showCase(ports, visit, caseId, { form: { ...form, errors: command.errors } });
  const done = await runOnCase(ports, visit, opened, asked.form, command);
  if (done.ok) return afterAct(ports, visit, caseId, act);
  return showCase(ports, visit, caseId, {
    form: { ...form, errors: [] },
    refusal: refusalWords(done.error, visit.language),
  });
}
