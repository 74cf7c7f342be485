import {
  answerConversation,
  closeConversation,
  requestDeed,
  takeConversation,
  type Conversation,
} from '@eenloket/messages';
import { renderFragment } from '@eenloket/design';
import { speak, type Result } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { noForm, type FormState } from '../case/form-state.js';
import { afterwards, type Done } from '../page/done.js';
import type { DeskPorts } from '../ports.js';
import type { Answer, Asked, DeskSite } from '../worker/desk-site.js';
import { notYourFunction } from '../worker/not-your-function.js';
import { transact } from '../worker/transact.js';
import { answersHelp, type Visit } from '../worker/visit.js';
import { CallList } from './call-list.js';
import { CallPage } from './call-page.js';
import { causeOf } from './causes.js';
import { readDeed } from './deed-form.js';
import { HelpPage, REFRESH_SECONDS } from './help-page.js';
import { openCall } from './open-call.js';
import { HELP_ACTIVITY, openCalls } from './open-calls.js';

/** `/nl/hulp`: calls for help at the contact centre; `/nl/hulp/lijst` is the part that renews itself. */
export function helpRoutes(site: DeskSite, ports: DeskPorts): void {
  site.page('/hulp', async (visit, { query }) => {
    guard(visit);
    const calls = await openCalls(ports, visit);
    const page = <HelpPage ports={ports} visit={visit} calls={calls} />;
    return query['vernieuw'] === 'vanzelf' ? { page, refreshSeconds: REFRESH_SECONDS } : { page };
  });
  site.page('/hulp/lijst', async (visit) => {
    guard(visit);
    return {
      fragment: renderFragment(
        <CallList catalogue={ports.catalogue} visit={visit} calls={await openCalls(ports, visit)} />,
      ),
    };
  });
  site.page('/hulp/:callId', (visit, asked) => showCall(ports, visit, asked));
  site.act('/hulp/:callId/nemen', (visit, asked) =>
    actOnCall(ports, visit, asked, 'hulp', (tx, id) => takeConversation(tx, id, visit.worker.workerId)),
  );
  site.act('/hulp/:callId/antwoord', (visit, asked) =>
    actWithText(ports, visit, asked, { field: 'text', text: asked.form.text('text') }, 'antwoord', (tx, id) =>
      answerConversation(tx, id, visit.worker.workerId, asked.form.text('text')),
    ),
  );
  site.act('/hulp/:callId/akte', (visit, asked) => {
    const deed = readDeed(asked.form, ports.catalogue, visit.today, visit.language);
    return 'municipality' in deed
      ? actOnCall(ports, visit, asked, 'akte', (tx, id) => requestDeed(tx, id, visit.worker.workerId, deed))
      : showCall(ports, visit, asked, { act: 'akte', typed: asked.form.typed(), errors: deed });
  });
  site.act('/hulp/:callId/sluiten', (visit, asked) => {
    const { form } = asked;
    const cause = causeOf(form.text('cause'), form.text('note'));
    return actWithText(ports, visit, asked, { field: 'cause', text: cause ?? '' }, 'gesloten', (tx, id) =>
      closeConversation(tx, id, visit.worker.workerId, cause ?? ''),
    );
  });
}

function guard(visit: Visit): void {
  if (!answersHelp(visit)) throw notYourFunction();
}

async function showCall(
  ports: DeskPorts,
  visit: Visit,
  { params }: Asked,
  form: FormState = noForm,
  refusal?: string,
): Promise<Answer> {
  guard(visit);
  const call = await openCall(ports, visit, params['callId'] ?? '');
  if (!call) return 'nothingThere';
  return {
    page: <CallPage ports={ports} visit={visit} call={call} form={form} {...(refusal ? { refusal } : {})} />,
    status: form.errors.length > 0 || refusal ? 422 : 200,
  };
}

async function actOnCall(
  ports: DeskPorts,
  visit: Visit,
  asked: Asked,
  act: Done,
  work: (tx: Transaction, id: string) => Promise<Result<Conversation, unknown>>,
): Promise<Answer> {
  guard(visit);
  const id = asked.params['callId'] ?? '';
  const done = await transact(ports, visit, HELP_ACTIVITY, (tx) => work(tx, id));
  const calls = `/${visit.language}/hulp`;
  // A call that is closed is open to nobody any more.
  if (done.ok) return { goTo: afterwards(act === 'gesloten' ? calls : `${calls}/${id}`, act) };
  const refusal = speak(visit.language)(
    'Een collega heeft deze vraag al, of hij is gesloten.',
    'A colleague has this call already, or it is closed.',
  );
  return showCall(ports, visit, asked, noForm, refusal);
}

function actWithText(
  ports: DeskPorts,
  visit: Visit,
  asked: Asked,
  { field, text }: { readonly field: 'text' | 'cause'; readonly text: string },
  act: Done,
  work: (tx: Transaction, id: string) => Promise<Result<Conversation, unknown>>,
): Promise<Answer> {
  if (text !== '') return actOnCall(ports, visit, asked, act, work);
  const say = speak(visit.language);
  const message =
    field === 'text'
      ? say('Schrijf uw antwoord op.', 'Write down your answer.')
      : say(
          'Kies waardoor de inwoner vastzat. Bij iets anders: schrijf op wat.',
          'Choose why the resident was stuck. If something else: write down what.',
        );
  return showCall(ports, visit, asked, { typed: asked.form.typed(), errors: [{ name: field, message }] });
}
