import { setTimeout as wait } from 'node:timers/promises';
import type { JourneysPort, OpenJourney, Visitor } from '@eenloket/counter';
import type { TrackerRow } from '@eenloket/journeys';
import type { Foundation } from '../../system/foundation.js';
import type { Workings } from '../../system/workings.js';
import { handleCase } from './handle-case.js';
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
  /** Cases that wait for a person, because the rules leave it to one. */
  readonly left: readonly string[];
}

/**
 * Plays a whole birth: the parent's report, and each organisation's case as its worker would decide it on the rules'
 * proposal, until the tracker has nothing open. News travels by the relay, which must be running.
 */
export async function playBirth(stage: Stage, parent: Visitor, teller: Teller): Promise<PlayedBirth> {
  const { journeys, say } = stage;
  const { journeyId } = await reportBirth(journeys, parent, teller, say);
  const look = () => journeys.find(parent, journeyId) as Promise<OpenJourney>;
  const handled = new Map<string, boolean>();
  const until = performance.now() + (stage.patienceMs ?? 60_000);
  let rows = (await look()).view.tracker;
  while (rows.some((row) => isOpen(row, handled)) && performance.now() < until) {
    for (const row of rows) await handleRow(stage, row, handled, parent.traceparent);
    await wait(100);
    rows = (await look()).view.tracker;
  }
  for (const { organisation, statusText, letters } of rows)
    say(`tracker: ${organisation}: ${statusText.nl}; ${letters.length} letters`);
  const left = [...handled].flatMap(([caseId, done]) => (done ? [] : [caseId]));
  return { journeyId, rows, left };
}

const isOpen = ({ status, caseId = '' }: TrackerRow, handled: ReadonlyMap<string, boolean>): boolean =>
  status !== 'closed' && handled.get(caseId) !== false;

async function handleRow(
  { foundation, workings, say }: Stage,
  { organisation, caseId, pack: id, status }: TrackerRow,
  handled: Map<string, boolean>,
  traceparent: string,
): Promise<void> {
  const pack = foundation.catalogue.packs.get(id);
  if (caseId === undefined || !pack || handled.has(caseId) || !['working', 'late'].includes(status)) return;
  const office = { databaseOf: foundation.databaseOf, desk: workings.desk, traceparent };
  const done = await handleCase(office, { organisation, caseId, pack });
  handled.set(caseId, done.ok);
  say(
    `${organisation}: ${pack.title.nl}: ${done.ok ? done.value : `waits for a person (${done.error.code})`}`,
  );
}
