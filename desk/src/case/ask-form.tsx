import { Button, DateField, Details, List, Paragraph, TextField } from '@eenloket/design';
import { addDays, speak } from '@eenloket/kit';
import { CaseForm } from './case-form.js';
import type { CasePart } from './case-part.js';
import { errorOf, typedDate } from './form-state.js';

/** Asks the resident something, with a day for the answer: that makes the legal term stand still (Awb 4:15). */
export const AskForm = ({ visit, opened, once, form }: CasePart) => {
  const { language, today } = visit;
  const say = speak(language);
  const [year = '', month = '', day = ''] = addDays(today, 14).split('-');
  const suspends = opened.pack.outcomeKind === 'beschikking';
  const steps = opened.pack.plan.tasks.filter((task) => task.suspends).flatMap((task) => task.steps);
  return (
    <div id="vragen">
      <Details
        summary={say('Vraag de inwoner iets', 'Ask the resident something')}
        open={form.act === 'vragen'}
      >
        <CaseForm visit={visit} caseId={opened.state.caseId} act="vragen" once={once}>
          <List items={steps.map((step) => step[language])} />
          <TextField
            language={language}
            name="question"
            label={say('Uw vraag, in gewone woorden', 'Your question, in ordinary words')}
            hint={say(
              'Vraag alleen wat u niet in een register vindt.',
              'Ask only what you cannot find in a register.',
            )}
            rows={3}
            value={form.typed['question']}
            error={errorOf(form, 'question')}
          />
          <DateField
            language={language}
            name="answerBy"
            label={say('Wanneer wilt u uiterlijk antwoord?', 'By when do you want the answer?')}
            value={typedDate(form, 'answerBy') ?? { day, month, year }}
            error={errorOf(form, 'answerBy')}
          />
          <Paragraph>
            {suspends
              ? say(
                  'De beslistermijn staat stil van morgen tot het antwoord, of tot die dag (Awb 4:15). Zonder dag loopt hij door.',
                  'The decision term stands still from tomorrow until the answer, or until that day (Awb 4:15). Without a day it runs on.',
                )
              : say(
                  'Deze dienst heeft geen beslistermijn die stil kan staan.',
                  'This service has no decision term that can stand still.',
                )}
          </Paragraph>
          <Button kind="secondary">{say('Stel de vraag', 'Ask the question')}</Button>
        </CaseForm>
      </Details>
    </div>
  );
};
