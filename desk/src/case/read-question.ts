import { newId } from '@eenloket/kit';
import { speak } from '../page/say.js';
import type { DeskPorts } from '../ports.js';
import type { ReadForm } from './act-on-case.js';
import { readDate } from './read-date.js';

/** Reads the form that asks the resident something: a question, and a later day for the answer or none. */
export const readQuestion =
  ({ clock, random }: Pick<DeskPorts, 'clock' | 'random'>): ReadForm =>
  (_opened, { language, today, worker }, { form }) => {
    const say = speak(language);
    const question = form.text('question');
    const answerBy = readDate(form, 'answerBy');
    const errors = [
      ...(question === ''
        ? [{ name: 'question', message: say('Schrijf uw vraag op.', 'Write down your question.') }]
        : []),
      ...(answerBy === 'wrong'
        ? [
            {
              name: 'answerBy',
              message: say(
                'Dit is geen datum. Vul dag, maand en jaar in.',
                'This is no date. Enter day, month and year.',
              ),
            },
          ]
        : []),
      ...(answerBy !== 'wrong' && answerBy !== 'empty' && answerBy <= today
        ? [{ name: 'answerBy', message: say('Kies een dag na vandaag.', 'Choose a day after today.') }]
        : []),
    ];
    if (errors.length > 0 || answerBy === 'wrong') return { errors };
    return {
      type: 'ask',
      questionId: newId(clock, random),
      question,
      ...(answerBy === 'empty' ? {} : { answerBy }),
      on: today,
      by: worker.workerId,
    };
  };
