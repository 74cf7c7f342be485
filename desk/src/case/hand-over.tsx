import type { CaseState } from '@eenloket/cases';
import type { Pack } from '@eenloket/catalogue';
import { Button, Details, Select } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import { CaseForm } from './case-form.js';

interface Props {
  readonly ports: Pick<DeskPorts, 'colleaguesOf'>;
  readonly visit: Visit;
  readonly state: CaseState;
  readonly pack: Pack;
  readonly once: string;
}

/** Hands each task of a case to a colleague: by whoever has it, or by the team lead without opening the case. */
export const HandOver = ({ ports, visit, state, pack, once }: Props) => {
  const { language, worker } = visit;
  const say = speak(language);
  const colleagues = ports.colleaguesOf(worker.organisation);
  const tasks = pack.plan.tasks.filter(({ optional }) => !optional);
  return (
    <Details summary={say('Draag over aan een collega', 'Hand over to a colleague')}>
      {tasks.map(({ name, label }) => (
        <CaseForm
          key={name}
          visit={visit}
          caseId={state.caseId}
          act="overdragen"
          once={once}
          hidden={{ task: name }}
          label={label[language]}
        >
          <Select
            language={language}
            name={`to-${name}`}
            label={`${label[language]}: ${say('wie neemt dit?', 'who takes this?')}`}
            value={state.claims[name]}
            choices={colleagues.map(({ id, name: label }) => ({ value: id, label }))}
          />
          <Button kind="secondary" dense>
            {say('Draag over', 'Hand over')}
          </Button>
        </CaseForm>
      ))}
    </Details>
  );
};
