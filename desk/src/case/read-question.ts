import { newId, type LegalDate, speak, type Say } from '@eenloket/kit';
import { readDate, typedDate, type Form } from '@eenloket/web';
import type { DeskPorts } from '../ports.js';
import type { ReadForm } from './act-on-case.js';

/** The day for the answer, absent when all boxes are empty; or what is wrong with it, in words. */
const readAnswerBy = (
  form: Form,
  today: LegalDate,
  say: Say,
): { readonly answerBy?: LegalDate } | { readonly message: string } => {
  const boxes = typedDate(form, 'answerBy');
  if (Object.values(boxes).every((box) => box === '')) return {};
  const read = readDate(boxes);
  if (!read.ok)
    return {
      message: say(
        'Dit is geen datum. Vul dag, maand en jaar in.',
        'This is no date. Enter day, month and year.',
      ),
    };
  return read.value > today
    ? { answerBy: read.value }
    : { message: say('Kies een dag na vandaag.', 'Choose a day after today.') };
};

/** Reads the form that asks the resident something: a question, and a later day for the answer or none. */
export const readQuestion =
  ({ clock, random }: Pick<DeskPorts, 'clock' | 'random'>): ReadForm =>
  (_opened, { language, today, worker }, { form }) => {
    const say = speak(language);
    const question = form.text('question');
    const answer = readAnswerBy(form, today, say);
    const errors = [
      ...(question === ''
        ? [{ name: 'question', message: say('Schrijf uw vraag op.', 'Write down your question.') }]
        : []),
      ...('message' in answer ? [{ name: 'answerBy', message: answer.message }] : []),
    ];
    if (errors.length > 0 || 'message' in answer) return { errors };
    return {
      type: 'ask',
      questionId: newId(clock, random),
      question,
      ...answer,
      on: today,
      by: worker.workerId,
    };
  };
