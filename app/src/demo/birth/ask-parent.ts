import type { Pack, Question } from '@eenloket/catalogue';
import type { CaseCommand, CaseDesk, CaseState } from '@eenloket/cases';
import type { LegalDate } from '@eenloket/kit';
import type { FactValue } from '@eenloket/rules';
import { storyAnswer, type Teller } from './story-answers.js';

/** What a partner did not let go along is not for the applicant to answer. */
const WITHHELD = ['partnerNotApproved', 'partnerDeclined'];

const isWithheld = (value: FactValue | undefined): boolean =>
  value?.state === 'unknown' && WITHHELD.includes(value.reason);

/** Whether a fact of the partner did not come along: after the partner agreed it is on its way. Pure. */
export const waitsForPartner = ({ part }: CaseState): boolean =>
  Object.values(part.fields).some(({ value }) => isWithheld(value));

/** The questions of the pack that a worker would put to the parent now: their facts are unknown, and they apply. Pure. */
export const openQuestions = (state: CaseState, pack: Pack, desk: CaseDesk): readonly Question[] => {
  const values = Object.fromEntries(
    Object.entries(state.part.fields).map(([fact, { value }]) => [fact, value]),
  );
  return pack.questions.filter(({ fact, when }) => {
    const value = values[fact];
    if (value?.state !== 'unknown' || isWithheld(value)) return false;
    return when === undefined || desk.holds(when, values) === true;
  });
};

/** The worker's one question about all that is missing. */
export const askedIn = (questions: readonly Question[]): string =>
  questions.map(({ ask }) => ask.nl).join(' ');

/** What the worker writes down of the parent's answer: one fact for each question. */
export const answersOf = (
  questions: readonly Question[],
  teller: Teller,
  { by, on }: { readonly by: string; readonly on: LegalDate },
): readonly CaseCommand[] =>
  questions.map((question) => ({
    type: 'addFact',
    fact: question.fact,
    value: storyAnswer({ question }, teller),
    source: 'answer',
    by,
    on,
  }));
