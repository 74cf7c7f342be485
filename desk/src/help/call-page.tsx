import type { Conversation } from '@eenloket/messages';
import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Notice,
  Paragraph,
  TextField,
  Timeline,
} from '@eenloket/design';
import { errorOf, type FormState } from '../case/form-state.js';
import { DeskPage } from '../page/desk-page.js';
import { showMoment } from '../page/show-moment.js';
import { speak } from '../page/say.js';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import { CallContext } from './call-context.js';

interface Props {
  readonly ports: DeskPorts;
  readonly visit: Visit;
  readonly call: Conversation;
  readonly form: FormState;
  readonly refusal?: string;
}

/** One call for help: where the resident got stuck, what was said, and taking, answering or closing it. */
export const CallPage = ({ ports, visit, call, form, refusal }: Props) => {
  const { language } = visit;
  const say = speak(language);
  const title = say('Iemand komt er niet uit', 'Someone is stuck');
  return (
    <DeskPage ports={ports} visit={visit} title={title} hasErrors={form.errors.length > 0}>
      <div className="eenloket-flow">
        <Link href={`/${language}/hulp`}>{say('Alle hulpvragen', 'All calls for help')}</Link>
        <ErrorSummary language={language} errors={form.errors} />
        {refusal && <Notice language={language} kind="wrong" title={refusal} announce />}
        <Heading level={1}>{title}</Heading>
        <WhatForWorker call={call} />
        <CallContext catalogue={ports.catalogue} language={language} call={call} />
        <Heading level={2}>{say('Het gesprek', 'The conversation')}</Heading>
        <Timeline
          events={call.lines.map(({ from, text, at }, index) => ({
            id: String(index),
            dateTime: at,
            when: showMoment(at, language),
            title: from === 'resident' ? say('De inwoner', 'The resident') : say('Wij', 'We'),
            body: <Paragraph>{text}</Paragraph>,
          }))}
        />
        {call.takenBy === visit.worker.workerId ? (
          <CallActs visit={visit} call={call} form={form} />
        ) : (
          <Form action={`/${language}/hulp/${call.id}/nemen`} csrfToken={visit.csrfToken}>
            <Button>{say('Ik help deze inwoner', 'I help this resident')}</Button>
          </Form>
        )}
      </div>
    </DeskPage>
  );
};

/** Nobody asked, but everything stopped: what the worker must know before calling the parents. */
const WhatForWorker = ({ call: { context } }: Pick<Props, 'call'>) =>
  typeof context['message'] === 'string' ? <Paragraph look="lead">{context['message']}</Paragraph> : null;

const CallActs = ({ visit, call, form }: Pick<Props, 'visit' | 'call' | 'form'>) => {
  const { language, csrfToken } = visit;
  const say = speak(language);
  return (
    <>
      <Form action={`/${language}/hulp/${call.id}/antwoord`} csrfToken={csrfToken}>
        <TextField
          language={language}
          name="text"
          label={say('Uw antwoord', 'Your answer')}
          hint={say('De inwoner leest het bij de berichten.', 'The resident reads it with the messages.')}
          rows={4}
          value={form.typed['text']}
          error={errorOf(form, 'text')}
        />
        <Button>{say('Stuur het antwoord', 'Send the answer')}</Button>
      </Form>
      <Form action={`/${language}/hulp/${call.id}/sluiten`} csrfToken={csrfToken}>
        <TextField
          language={language}
          name="cause"
          label={say('Waardoor zat de inwoner vast?', 'Why was the resident stuck?')}
          hint={say('Zo maken wij de pagina beter.', 'This is how we make the page better.')}
          value={form.typed['cause']}
          error={errorOf(form, 'cause')}
        />
        <Button kind="secondary">{say('Opgelost: sluit de hulpvraag', 'Solved: close the call')}</Button>
      </Form>
    </>
  );
};
