import type { TaskRule } from '@eenloket/catalogue';
import { Button, Heading, Notice, Paragraph } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { DeskPage } from '../page/desk-page.js';
import type { DeskPorts } from '../ports.js';
import { shortNumber } from '../queue/work-list.js';
import type { Visit } from '../worker/visit.js';
import { CaseForm } from './case-form.js';
import { HandOver } from './hand-over.js';
import type { ShutCase } from './opened-case.js';

interface Props {
  readonly ports: DeskPorts;
  readonly visit: Visit;
  readonly shut: ShutCase;
  /** The tasks this worker may take. */
  readonly free: readonly TaskRule[];
  readonly mayReassign: boolean;
  readonly once: string;
  readonly refusal?: string;
}

/** A case of which this worker sees nothing yet: why, and how to take it. It holds no fact about the resident. */
export const ShutPage = ({ ports, visit, shut, free, mayReassign, once, refusal }: Props) => {
  const { language } = visit;
  const say = speak(language);
  const { state, pack } = shut;
  const title = `${pack.title[language]} ${shortNumber(state.caseId)}`;
  return (
    <DeskPage ports={ports} visit={visit} title={title} hasErrors={refusal !== undefined}>
      <div className="eenloket-flow">
        <Heading level={1}>{title}</Heading>
        {refusal && <Notice language={language} kind="wrong" title={refusal} announce />}
        <Paragraph look="lead">
          {free.length > 0
            ? say(
                'U ziet de gegevens zodra u de taak neemt. De inwoner kan zien dat u keek, en waarom.',
                'You see the facts once you take the task. The resident can see that you looked, and why.',
              )
            : whyShut(shut, visit, ports)}
        </Paragraph>
        {free.map(({ name, label }) => (
          <CaseForm
            key={name}
            visit={visit}
            caseId={state.caseId}
            act="nemen"
            once={once}
            hidden={{ task: name }}
          >
            <Button>{`${say('Neem', 'Take')}: ${label[language].toLowerCase()}`}</Button>
          </CaseForm>
        ))}
        {mayReassign && <HandOver ports={ports} visit={visit} state={state} pack={pack} once={once} />}
      </div>
    </DeskPage>
  );
};

function whyShut({ state }: ShutCase, { language, worker }: Visit, { colleaguesOf }: DeskPorts): string {
  const say = speak(language);
  const [holder] = Object.values(state.claims);
  const name = colleaguesOf(worker.organisation).find(({ id }) => id === holder)?.name;
  if (name)
    return say(
      `${name} heeft deze zaak. U ziet de gegevens niet, want u heeft hier geen taak.`,
      `${name} has this case. You do not see the facts, since you have no task here.`,
    );
  return state.phase === 'waiting'
    ? say(
        'Deze zaak wacht op een andere organisatie. Er is nog niets te doen.',
        'This case waits for another organisation. There is nothing to do yet.',
      )
    : say(
        'U ziet de gegevens niet, want er is hier geen taak voor u.',
        'You do not see the facts, since there is no task for you here.',
      );
}
