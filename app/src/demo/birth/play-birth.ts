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
  /** Parts that a person has now, because the law or the rules leave it to one; the tracker says with whom. */
  readonly left: readonly TrackerRow[];
  /** Parts of which nobody can say where they are: something is broken. */
  readonly lost: readonly TrackerRow[];
}

/**
 * Plays a whole birth: the parent's report, and each organisation's case as its worker would decide it on the rules'
 * proposal, until every part is closed or with a person. News travels by the relay, which must be running.
 */
export async function playBirth(stage: Stage, parent: Visitor, teller: Teller): Promise<PlayedBirth> {
  const { journeys, say } = stage;
  const { journeyId } = await reportBirth(journeys, parent, teller, say);
  const look = () => journeys.find(parent, journeyId) as Promise<OpenJourney>;
  const handled = new Set<string>();
  const until = performance.now() + (stage.patienceMs ?? 60_000);
  let rows = (await look()).view.tracker;
  while (rows.some((row) => !isClosed(row) && !isLeft(row, handled)) && performance.now() < until) {
    for (const row of rows) await handleRow(stage, row, handled, parent.traceparent);
    await wait(100);
    rows = (await look()).view.tracker;
  }
  for (const { organisation, statusText, next, letters } of rows)
    say(`tracker: ${organisation}: ${statusText.nl}; ${letters.length} letters. ${next.nl}`);
  const open = rows.filter((row) => !isClosed(row));
  return {
    journeyId,
    rows,
    left: open.filter((row) => isLeft(row, handled)),
    lost: open.filter((row) => !isLeft(row, handled)),
  };
}

const isClosed = ({ status }: TrackerRow): boolean => status === 'closed';

// Taken up by a worker who cannot end it alone, or waiting for another organisation's worker.
const isLeft = ({ status, caseId = '', holder, organisation }: TrackerRow, handled: ReadonlySet<string>) =>
  status === 'waiting'
    ? holder !== undefined && holder.organisation !== organisation
    : ['working', 'asked'].includes(status) && handled.has(caseId);

async function handleRow(
  { foundation, workings, say }: Stage,
  { organisation, caseId, pack: id, status }: TrackerRow,
  handled: Set<string>,
  traceparent: string,
): Promise<void> {
  const pack = foundation.catalogue.packs.get(id);
  if (caseId === undefined || !pack || handled.has(caseId) || !['working', 'late'].includes(status)) return;
  const office = { databaseOf: foundation.databaseOf, desk: workings.desk, traceparent };
  const done = await handleCase(office, { organisation, caseId, pack });
  handled.add(caseId);
  say(
    `${organisation}: ${pack.title.nl}: ${done.ok ? done.value : `waits for a person (${done.error.code})`}`,
  );
}
