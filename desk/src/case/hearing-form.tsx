import { Button, Details, RadioGroup, TextField } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { CaseForm } from './case-form.js';
import type { CasePart } from './case-part.js';
import { errorOf } from './form-state.js';
import { requirementWords, unmetRequirements } from './hearing-words.js';

/** Records a talk that the law demands before a result (Awb 4:7); nothing when none is needed. */
export const HearingForm = ({ visit, opened, once, form }: CasePart) => {
  const { language } = visit;
  const say = speak(language);
  const unmet = unmetRequirements(opened.state, opened.pack);
  const [first] = unmet;
  return first === undefined ? null : (
    <div id="horen">
      <Details summary={say('Leg een gesprek vast', 'Record a talk')} open={form.act === 'horen'}>
        <CaseForm visit={visit} caseId={opened.state.caseId} act="horen" once={once}>
          <RadioGroup
            language={language}
            name="requirement"
            label={say('Waarvoor was het gesprek?', 'What was the talk for?')}
            value={form.typed['requirement'] ?? first}
            error={errorOf(form, 'requirement')}
            choices={unmet.map((name) => ({ value: name, label: requirementWords(name)[language] }))}
          />
          <TextField
            language={language}
            name="summary"
            label={say('Wat zei de inwoner?', 'What did the resident say?')}
            hint={say('Kort. De inwoner kan dit lezen.', 'Short. The resident can read this.')}
            rows={3}
            value={form.typed['summary']}
            error={errorOf(form, 'summary')}
          />
          <Button kind="secondary">{say('Leg vast', 'Record')}</Button>
        </CaseForm>
      </Details>
    </div>
  );
};
