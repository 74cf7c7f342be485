import { setTimeout as wait } from 'node:timers/promises';
import type { JourneysPort, OpenJourney, Visitor } from '@eenloket/counter';
import type { TrackerRow } from '@eenloket/journeys';
import type { Foundation } from '../../system/foundation.js';
import type { Workings } from '../../system/workings.js';
import { handleCase } from './handle-case.js';
import { partnerAgrees } from './partner-agrees.js';
import { reportBirth } from './report-birth.js';
import type { Teller } from './story-answers.js';

/** What a birth is played on. */
export interface Stage {
  readonly foundation: Pick<Foundation, 'catalogue' | 'databaseOf'>;
  readonly workings: Pick<Workings, 'desk'>;
  readonly journeys: JourneysPort;
  /** Receives one line for each step. */
  readonly say: (line: string) => void;
  /** How long to wait for news between organisations, in milliseconds; default a minute. */
  readonly patienceMs?: number;
}

/** How a played birth ended. */
export interface PlayedBirth {
  readonly journeyId: string;
  readonly rows: readonly TrackerRow[];
  /** Parts that a person has now, because the law or the rules leave it to one; the tracker says with whom. */
  readonly left: readonly TrackerRow[];
  /** Parts of which nobody can say where they are: something is broken. */
  readonly lost: readonly TrackerRow[];
}

interface Story {
  readonly parent: Visitor;
  readonly teller: Teller;
  readonly journeyId: string;
  readonly partnerAgreed: boolean;
  /** Cases and questions that need nothing more. */
  readonly done: Set<string>;
  /** Cases that a person has from now on. */
  readonly stuck: Set<string>;
}

/**
 * Plays a whole birth: the parent's report, and each organisation's case as its worker would decide it on the rules'
 * proposal, until every part is closed or with a person. News travels by the relay, which must be running.
 */
export async function playBirth(stage: Stage, parent: Visitor, teller: Teller): Promise<PlayedBirth> {
  const { journeys, say } = stage;
  const { journeyId, view } = await reportBirth(journeys, parent, teller, say);
  const partnerAgreed =
    view.partnerWaits.length > 0 && (await partnerAgrees(stage.foundation, journeys, parent, journeyId));
  if (partnerAgreed) say('counter: the partner agrees that the own facts go along');
  const look = () => journeys.find(parent, journeyId) as Promise<OpenJourney>;
  const story: Story = { parent, teller, journeyId, partnerAgreed, done: new Set(), stuck: new Set() };
  const { stuck } = story;
  const until = performance.now() + (stage.patienceMs ?? 60_000);
  let rows = (await look()).view.tracker;
  while (rows.some((row) => !isClosed(row) && !isLeft(row, stuck)) && performance.now() < until) {
    for (const row of rows) await handleRow(stage, row, story);
    await wait(100);
    rows = (await look()).view.tracker;
  }
  for (const { organisation, statusText, next, letters } of rows)
    say(`tracker: ${organisation}: ${statusText.nl}; ${letters.length} letters. ${next.nl}`);
  const open = rows.filter((row) => !isClosed(row));
  return {
    journeyId,
    rows,
    left: open.filter((row) => isLeft(row, stuck)),
    lost: open.filter((row) => !isLeft(row, stuck)),
  };
}

const isClosed = ({ status }: TrackerRow): boolean => status === 'closed';

// Taken up by a worker who cannot end it alone, or waiting for another organisation's worker.
const isLeft = ({ status, caseId = '', holder, organisation }: TrackerRow, stuck: ReadonlySet<string>) =>
  status === 'waiting'
    ? holder !== undefined && holder.organisation !== organisation
    : status === 'working' && stuck.has(caseId);

async function handleRow(stage: Stage, row: TrackerRow, story: Story): Promise<void> {
  const { foundation, workings, say } = stage;
  const { organisation, caseId, pack: id, status } = row;
  const pack = foundation.catalogue.packs.get(id);
  if (caseId === undefined || !pack || story.done.has(caseId) || story.stuck.has(caseId)) return;
  if (status === 'asked') await answerQuestion(stage, row, story);
  if (!['working', 'late'].includes(status)) return;
  const { traceparent } = story.parent;
  const office = { databaseOf: foundation.databaseOf, desk: workings.desk, traceparent };
  const handled = await handleCase(office, { organisation, caseId, pack }, story.teller, story.partnerAgreed);
  if (!handled.ok) throw handled.error;
  const { did, line } = handled.value;
  if (did !== 'waits') say(`${organisation}: ${pack.title.nl}: ${line}`);
  if (did === 'decided') story.done.add(caseId);
  if (did === 'stuck') story.stuck.add(caseId);
}

async function answerQuestion(
  { journeys, say }: Stage,
  { partId, question }: TrackerRow,
  { parent, journeyId, done }: Story,
): Promise<void> {
  if (!question || done.has(question.questionId)) return;
  const { questionId } = question;
  const answer = 'Dat heb ik u net verteld.';
  const answered = await journeys.act(parent, journeyId, [
    { type: 'answerOrganisation', partId, questionId, answer },
  ]);
  if (!answered.ok) throw answered.error;
  done.add(questionId);
  say('counter: the parent answers');
}
