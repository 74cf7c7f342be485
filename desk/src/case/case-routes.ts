import type { Done } from '../page/done.js';
import type { DeskPorts } from '../ports.js';
import type { DeskSite } from '../worker/desk-site.js';
import type { Visit } from '../worker/visit.js';
import { actOnCase, type ReadForm } from './act-on-case.js';
import { handOver, takeTask } from './change-hands.js';
import { improveStep } from './improve-step.js';
import { readAsProposed, readDeviation, readHearing } from './read-decision.js';
import { readFact } from './read-fact.js';
import { readQuestion } from './read-question.js';
import { showCase, type ShownAgain } from './show-case.js';

/** `/nl/zaak/<id>` and everything that is done there. */
export function caseRoutes(site: DeskSite, ports: DeskPorts): void {
  const acts: { readonly [act in Done]?: ReadForm } = {
    vragen: readQuestion(ports),
    aanvullen: readFact(ports),
    horen: readHearing,
    beslissen: readAsProposed,
    afwijken: readDeviation(ports.catalogue),
    'te-laat-gemeld': ({ state }, { today, worker }) => ({
      type: 'notifyLate',
      deadline: Object.keys(state.late).find((name) => state.late[name] === 'noticed') ?? '',
      on: today,
      by: worker.workerId,
    }),
    loslaten: (_opened, { worker }, { form }) => ({
      type: 'release',
      task: form.text('task'),
      worker: worker.workerId,
    }),
  };
  site.page('/zaak/:caseId', (visit, { params, query }) =>
    showCase(ports, visit, params['caseId'] ?? '', shownFor(visit, query['gegeven'])),
  );
  site.act('/zaak/:caseId/nemen', (visit, asked) => takeTask(ports, visit, asked));
  site.act('/zaak/:caseId/overdragen', (visit, asked) => handOver(ports, visit, asked));
  site.act('/zaak/:caseId/verbeteren', (visit, asked) => improveStep(ports, visit, asked));
  for (const [act, read] of Object.entries(acts) as [Done, ReadForm][])
    site.act(`/zaak/:caseId/${act}`, (visit, asked) => actOnCase(ports, visit, asked, act, read));
}

/** A link to add one fact opens the page with the form for it; a form that was kept stands open with what was typed. */
const shownFor = ({ kept }: Visit, fact: string | undefined): ShownAgain => {
  if (kept) {
    const act = kept.action.slice(kept.action.lastIndexOf('/') + 1);
    return { form: { act, typed: Object.fromEntries(kept.fields), errors: [] } };
  }
  return fact === undefined ? {} : { form: { act: 'aanvullen', typed: { fact }, errors: [] } };
};
