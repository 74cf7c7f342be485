import { letterOf, nextLetterId } from '@eenloket/cases';
import type { RenderedLetter } from '@eenloket/catalogue';
import { CodedError, newId } from '@eenloket/kit';
import { afterAct } from '../case/after-act.js';
import { openCase, type OpenedCase } from '../case/opened-case.js';
import { refusalWords } from '../case/refusal-words.js';
import { runOnCase } from '../case/run-on-case.js';
import { showCase } from '../case/show-case.js';
import type { DeskPorts } from '../ports.js';
import type { Answer, DeskSite } from '../worker/desk-site.js';
import type { Visit } from '../worker/visit.js';
import { LetterPage } from './letter-page.js';

/** `/nl/zaak/<id>/brief`: GET shows the letter as it will be sent, POST sends it. */
export function letterRoutes(site: DeskSite, ports: DeskPorts): void {
  site.page('/zaak/:caseId/brief', async (visit, { params }) => {
    const opened = await openCase(ports, visit, params['caseId'] ?? '');
    if (!opened) return 'nothingThere';
    if (opened.kind === 'shut') return showCase(ports, visit, opened.state.caseId);
    return preview(ports, visit, opened);
  });
  site.act('/zaak/:caseId/brief', async (visit, { params, form }) => {
    const caseId = params['caseId'] ?? '';
    const opened = await openCase(ports, visit, caseId);
    if (!opened) return 'nothingThere';
    if (opened.kind === 'shut') return showCase(ports, visit, caseId);
    const letter = letterFor(ports, visit, opened);
    if (letter instanceof CodedError) return preview(ports, visit, opened);
    const letterId = nextLetterId(opened.state);
    const by = visit.worker.workerId;
    const done = await runOnCase(ports, visit, opened, form, {
      type: 'sendLetter',
      letter: { letterId, ...letter },
      by,
      on: visit.today,
    });
    if (!done.ok) return preview(ports, visit, opened, refusalWords(done.error, visit.language));
    // A decision closes itself once it is told; a withdrawal is closed by who confirmed it.
    if (opened.state.phase === 'withdrawn')
      await runOnCase(ports, visit, opened, form, { type: 'close', cause: 'letterSent', on: visit.today });
    return afterAct(ports, visit, caseId, 'brief');
  });
}

const undecided = (caseId: string): CodedError =>
  new CodedError('case.not-decided', `Case ${caseId} is not decided; decide before the letter goes out.`);

/** The letter of a case that ended, in the resident's language; or why there is none. */
function letterFor(ports: DeskPorts, visit: Visit, { state, pack }: OpenedCase): RenderedLetter | CodedError {
  if (!['decided', 'withdrawn'].includes(state.phase)) return undecided(state.caseId);
  try {
    return letterOf(state, pack, ports.caseDesk, visit.today);
  } catch (error) {
    if (error instanceof CodedError && error.code === 'case.no-letter') return error;
    throw error;
  }
}

function preview(ports: DeskPorts, visit: Visit, opened: OpenedCase, refusal?: string): Answer {
  const letter = letterFor(ports, visit, opened);
  const problem = letter instanceof CodedError ? refusalWords(letter, visit.language) : refusal;
  return {
    page: (
      <LetterPage
        ports={ports}
        visit={visit}
        opened={opened}
        once={newId(ports.clock, ports.random)}
        {...(letter instanceof CodedError ? {} : { html: letter.html })}
        {...(problem === undefined ? {} : { refusal: problem })}
      />
    ),
    status: problem === undefined ? 200 : 422,
  };
}
