import type { Visitor } from '../support/visitor.js';
import { askedFact, bornInUtrecht, dateBoxes, filledIn, type Answers } from './answers.js';

/** What is reported: the day of birth of each child, and the answers to what is still asked. */
export interface Birth {
  readonly days: readonly string[];
  readonly answers: Answers;
}

/** The same question comes once a child. */
const mostChildren = 3;

/** One child, born the day before the demo clock starts. */
export const oneChild: Birth = { days: ['2026-03-15'], answers: bornInUtrecht };

/** From the start page, logged in: the life event, the phase, the report of the birth. Ends on the journey's page. */
export async function reportBirth(parent: Visitor, birth: Birth = oneChild): Promise<string> {
  await beginJourney(parent, 'born');
  return fillInBirth(parent, birth);
}

/** From the start page, logged in: the life event, in this phase. */
export async function beginJourney(parent: Visitor, fase: 'expecting' | 'born'): Promise<void> {
  await parent.opens('counter', '/nl/levensgebeurtenis/kind-krijgen');
  await parent.fillsIn({ fase });
  await parent.presses('Beginnen');
}

/** On the page that reports a birth: fills it in and sends it. Ends on the journey's page. */
export async function fillInBirth(parent: Visitor, { days }: Birth = oneChild): Promise<string> {
  for (const [index] of days.slice(1).entries()) {
    await parent.fillsIn(dateBoxes(`geboren-${index + 1}`, days[index]!));
    await parent.presses(/^Nog een kind/);
  }
  for (const [index, day] of days.entries()) await parent.fillsIn(dateBoxes(`geboren-${index + 1}`, day));
  await parent.presses('Verder');
  await parent.sees('Gefeliciteerd.');
  return parent.path;
}

/**
 * Answers and confirms whatever is asked, one page at a time; ends where all is answered.
 * @param ofChildren the answers about each child, in the order in which they are asked; the last also for those that follow
 * @returns the facts that were asked
 */
export async function answerQuestions(
  parent: Visitor,
  ofChildren: readonly [Answers, ...Answers[]] = [bornInUtrecht],
): Promise<string[]> {
  const asked: string[] = [];
  if (!askedFact(parent.page.url())) await parent.presses('Verder met de vragen');
  for (;;) {
    const fact = askedFact(parent.page.url());
    if (fact) {
      const before = asked.filter((each) => each === fact).length;
      if (before > mostChildren) throw new Error(`${fact} is asked again and again.`);
      asked.push(fact);
      await parent.fillsIn(filledIn(fact, ofChildren[before] ?? ofChildren.at(-1)!));
      await parent.presses('Verder');
    } else if (parent.path.includes('/klopt/')) await parent.presses('Ja, dit klopt');
    else return asked;
  }
}
