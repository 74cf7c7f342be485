import { Button, Details, TextField } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { CaseForm } from './case-form.js';
import type { CasePart } from './case-part.js';
import { errorOf } from './form-state.js';

/** Says what could be better in the steps of the work, for the first open task. */
export const ImproveForm = ({ visit, opened, once, form }: CasePart) => {
  const { language } = visit;
  const say = speak(language);
  const task = opened.view.plan.openTasks.find(({ optional }) => !optional);
  return task === undefined ? null : (
    <Details
      summary={say('Kan deze stap beter?', 'Can this step be better?')}
      open={form.act === 'verbeteren'}
    >
      <CaseForm
        visit={visit}
        caseId={opened.state.caseId}
        act="verbeteren"
        once={once}
        hidden={{ task: task.name }}
      >
        <TextField
          language={language}
          name="improvement"
          label={say('Wat kan er beter?', 'What can be better?')}
          hint={say(
            'Uw teamleider leest dit. Noem geen namen van inwoners.',
            'Your team lead reads this. Do not name residents.',
          )}
          rows={2}
          error={errorOf(form, 'improvement')}
        />
        <Button kind="secondary">{say('Stuur het idee', 'Send the idea')}</Button>
      </CaseForm>
    </Details>
  );
};
