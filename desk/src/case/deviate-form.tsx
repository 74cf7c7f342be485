import { decidableResults } from '@eenloket/cases';
import { Button, Details, RadioGroup, TextField } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { CaseForm } from './case-form.js';
import type { CasePart } from './case-part.js';
import { errorOf } from './form-state.js';
import { requirementWords } from './hearing-words.js';
import { OutcomeFields } from './outcome-fields.js';

/** Decides otherwise than proposed, or without a proposal, with a reason that the resident reads (Awb 4:84). */
export const DeviateForm = ({ ports, visit, opened, once, form }: CasePart) => {
  const { language } = visit;
  const { state, pack } = opened;
  const say = speak(language);
  const proposal = state.proposal;
  return (
    <div id="afwijken">
      <Details
        summary={
          proposal ? say('Wijk af van het voorstel', 'Deviate from the proposal') : say('Beslis', 'Decide')
        }
        open={form.act === 'afwijken'}
      >
        <CaseForm visit={visit} caseId={state.caseId} act="afwijken" once={once}>
          <RadioGroup
            language={language}
            name="result"
            label={say('Wat wordt het?', 'What will it be?')}
            value={form.typed['result']}
            error={errorOf(form, 'result')}
            choices={decidableResults(pack).map(({ name, label, requires }) => ({
              value: name,
              label: label[language],
              ...(requires.length > 0
                ? { hint: requires.map((requirement) => requirementWords(requirement)[language]).join(', ') }
                : {}),
            }))}
          />
          <OutcomeFields
            language={language}
            words={ports.catalogue}
            outputs={pack.decision?.outputs ?? []}
            proposed={proposal?.outcomes ?? {}}
            form={form}
          />
          <TextField
            language={language}
            name="reason"
            label={say('Waarom?', 'Why?')}
            hint={say(
              'De inwoner leest dit in de brief. De eigenaar van de regel leert ervan.',
              'The resident reads this in the letter. The owner of the rule learns from it.',
            )}
            rows={3}
            value={form.typed['reason']}
            error={errorOf(form, 'reason')}
          />
          <Button kind="secondary">
            {proposal
              ? say('Beslis anders dan voorgesteld', 'Decide other than proposed')
              : say('Beslis', 'Decide')}
          </Button>
        </CaseForm>
      </Details>
    </div>
  );
};
