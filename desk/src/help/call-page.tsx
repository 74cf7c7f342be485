import type { Conversation } from '@eenloket/messages';
import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Notice,
  Paragraph,
  RadioGroup,
  TextField,
  Timeline,
} from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { errorOf, type FormState } from '../case/form-state.js';
import { DeskPage } from '../page/desk-page.js';
import { showMoment } from '../page/show-moment.js';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import { CallContext } from './call-context.js';
import { causeChoices } from './causes.js';
import { DeedForm } from './deed-form.js';
import { isTakeOver, TakeOver } from './take-over.js';

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
  const title = isTakeOver(call)
    ? say('Neem dit over', 'Take this over')
    : say('Iemand komt er niet uit', 'Someone is stuck');
  return (
    <DeskPage ports={ports} visit={visit} title={title} hasErrors={form.errors.length > 0}>
      <div className="eenloket-flow">
        <Link href={`/${language}/hulp`}>{say('Alle hulpvragen', 'All calls for help')}</Link>
        <ErrorSummary language={language} errors={form.errors} />
        {refusal && <Notice language={language} kind="wrong" title={refusal} announce />}
        <Heading level={1}>{title}</Heading>
        {isTakeOver(call) && <TakeOver call={call} language={language} />}
        <CallContext catalogue={ports.catalogue} language={language} call={call} />
        <Heading level={2}>{say('Het gesprek', 'The conversation')}</Heading>
        {call.lines.length === 0 ? (
          <Paragraph>{say('Er is nog niets gezegd.', 'Nothing was said yet.')}</Paragraph>
        ) : (
          <Timeline
            events={call.lines.map(({ from, text, at }, index) => ({
              id: String(index),
              dateTime: at,
              when: showMoment(at, language),
              title: from === 'resident' ? say('De inwoner', 'The resident') : say('Wij', 'We'),
              body: <Paragraph>{text}</Paragraph>,
            }))}
          />
        )}
        {call.takenBy === visit.worker.workerId ? (
          <>
            <DeedForm catalogue={ports.catalogue} visit={visit} call={call} form={form} />
            <CallActs visit={visit} call={call} form={form} />
          </>
        ) : (
          <Form action={`/${language}/hulp/${call.id}/nemen`} csrfToken={visit.csrfToken}>
            <Button>{say('Ik help deze inwoner', 'I help this resident')}</Button>
          </Form>
        )}
      </div>
    </DeskPage>
  );
};

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
      <Form
        action={`/${language}/hulp/${call.id}/sluiten`}
        csrfToken={csrfToken}
        hidden={isTakeOver(call) ? { cause: 'takenOver' } : {}}
      >
        {!isTakeOver(call) && (
          <RadioGroup
            language={language}
            name="cause"
            label={say('Waardoor zat de inwoner vast?', 'Why was the resident stuck?')}
            hint={say('Zo maken wij de pagina beter.', 'This is how we make the page better.')}
            value={form.typed['cause']}
            error={errorOf(form, 'cause')}
            choices={causeChoices(language)}
          />
        )}
        <TextField
          language={language}
          name="note"
          label={say('Wat wilt u erbij zeggen?', 'What do you want to add?')}
          value={form.typed['note']}
          error={errorOf(form, 'note')}
          optional
        />
        <Button kind="secondary">{say('Opgelost: sluit de hulpvraag', 'Solved: close the call')}</Button>
      </Form>
    </>
  );
};
