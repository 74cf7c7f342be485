import { Button } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { CaseForm } from './case-form.js';
import type { CasePart } from './case-part.js';

/** The tasks that this worker has in the case, to give back. */
export const OwnTasks = ({ visit, opened, once }: Pick<CasePart, 'visit' | 'opened' | 'once'>) => {
  const { language, worker } = visit;
  const say = speak(language);
  const { state, pack } = opened;
  const own = Object.entries(state.claims).filter(([, holder]) => holder === worker.workerId);
  return (
    <>
      {own.map(([task]) => (
        <CaseForm
          key={task}
          visit={visit}
          caseId={state.caseId}
          act="loslaten"
          once={once}
          hidden={{ task }}
          inline
        >
          <Button kind="quiet" dense>
            {`${say('Geef terug', 'Give back')}: ${pack.plan.tasks.find(({ name }) => name === task)?.label[language].toLowerCase() ?? task}`}
          </Button>
        </CaseForm>
      ))}
    </>
  );
};
