import type { Done } from '../page/done.js';
import type { DeskPorts } from '../ports.js';
import type { DeskSite } from '../worker/desk-site.js';
import { actOnCase, type ReadForm } from './act-on-case.js';
import { handOver, takeTask } from './change-hands.js';
import { improveStep } from './improve-step.js';
import { readAsProposed, readDeviation, readHearing } from './read-decision.js';
import { readFact } from './read-fact.js';
import { readQuestion } from './read-question.js';
import { showCase } from './show-case.js';

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
    showCase(ports, visit, params['caseId'] ?? '', shownFor(query['gegeven'])),
  );
  site.act('/zaak/:caseId/nemen', (visit, asked) => takeTask(ports, visit, asked));
  site.act('/zaak/:caseId/overdragen', (visit, asked) => handOver(ports, visit, asked));
  site.act('/zaak/:caseId/verbeteren', (visit, asked) => improveStep(ports, visit, asked));
  for (const [act, read] of Object.entries(acts) as [Done, ReadForm][])
    site.act(`/zaak/:caseId/${act}`, (visit, asked) => actOnCase(ports, visit, asked, act, read));
}

/** A link to add one fact opens the page with the form for it. */
const shownFor = (fact: string | undefined) =>
  fact === undefined ? {} : { form: { act: 'aanvullen', typed: { fact }, errors: [] } };
