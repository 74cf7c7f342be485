import { randomUUID } from 'node:crypto';
import type { JourneyAct, JourneysPort, OpenJourney, Visitor } from '@eenloket/counter';
import { CodedError } from '@eenloket/kit';
import { storyAnswer, type Teller } from './story-answers.js';

const LIFE_EVENT = 'kind-krijgen';
/** Nobody recognises the child in this story: the other parent is one by marriage, or there is none. */
const NOT_WANTED = 'gemeente/erkenning';
/** More rounds of questions than any parent gets; a journey that asks on is broken. */
const MOST_ROUNDS = 40;

/**
 * The parent's side of the story, by the same use cases as the counter's pages: starts, reports the birth, answers and
 * confirms until nothing is open, approves. A journey that was begun before goes on where it stopped.
 * @param say receives one line for each step
 * Errors: the refusals of the journey; `birth-unanswerable` when questions keep coming.
 */
export async function reportBirth(
  journeys: JourneysPort,
  parent: Visitor,
  teller: Teller,
  say: (line: string) => void,
): Promise<OpenJourney> {
  const started = await journeys.start(parent, LIFE_EVENT, 'expecting');
  if (!started.ok) throw started.error;
  const journeyId = started.value;
  const look = async (): Promise<OpenJourney> => {
    const journey = await journeys.find(parent, journeyId);
    if (journey) return journey;
    throw new CodedError('journey-missing', `There is no journey ${journeyId} of this parent.`);
  };
  const act = async (acts: readonly JourneyAct[]) => {
    const done = await journeys.act(parent, journeyId, acts);
    if (!done.ok) throw done.error;
  };
  const { view } = await look();
  say(`counter: the life event is started; ${view.known.length} facts are known from registers`);
  if (view.children.length === 0) {
    const child = { childRef: randomUUID(), birthDate: teller.birthDate, stillborn: false };
    await act([{ type: 'reportBirth', children: [child] }]);
    say(`counter: the parent reports a birth on ${teller.birthDate}`);
  }
  const refused = (await look()).view.path.filter(
    ({ pack, mode, sent }) => pack === NOT_WANTED && mode === 'approve' && !sent,
  );
  for (const { part, title } of refused) {
    await act([{ type: 'refusePart', part }]);
    say(`counter: the parent leaves out: ${title.nl}`);
  }
  const counted = await answerAll(look, act, teller);
  say(`counter: ${counted.answered} questions answered, ${counted.confirmed} facts confirmed`);
  const ready = await look();
  if (ready.view.mayApprove && !ready.view.approved) {
    await act([{ type: 'approve', approvalId: randomUUID() }]);
    const sent = (await look()).view.tracker;
    say(`counter: approved once; ${sent.length} parts are sent to ${receiversOf(sent)}`);
  }
  return look();
}

const receiversOf = (rows: readonly { readonly organisation: string }[]): string =>
  [...new Set(rows.map(({ organisation }) => organisation))].join(', ');

async function answerAll(
  look: () => Promise<OpenJourney>,
  act: (acts: readonly JourneyAct[]) => Promise<void>,
  teller: Teller,
): Promise<{ answered: number; confirmed: number }> {
  const count = { answered: 0, confirmed: 0 };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { view } = await look();
    const [question] = view.needed;
    const [fact] = view.toConfirm;
    if (view.approved || (!question && !fact)) return count;
    const about = ({ fact: name, childRef }: { fact: string; childRef?: string }) =>
      childRef === undefined ? { fact: name } : { fact: name, childRef };
    if (question) {
      await act([{ type: 'answer', ...about(question), value: storyAnswer(question, teller) }]);
      count.answered += 1;
    } else if (fact) {
      await act([{ type: 'confirm', ...about(fact) }]);
      count.confirmed += 1;
    }
  }
  throw new CodedError('birth-unanswerable', `After ${MOST_ROUNDS} answers questions are still open.`);
}
