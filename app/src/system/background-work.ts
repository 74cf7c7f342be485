import { randomBytes } from 'node:crypto';
import { DEADLINE_JOB, guardDeadline, type CaseDesk } from '@eenloket/cases';
import type { JourneyCatalogue } from '@eenloket/journeys';
import { startSequencer } from '@eenloket/ledger';
import { startJobRunner, startRelay } from '@eenloket/store';
import { eventHandlers } from './event-handlers.js';
import type { Foundation } from './foundation.js';
import { logSigner } from './log-signer.js';

/** What works without anybody asking: deliveries, deadlines, and the sealing of the log. */
export interface BackgroundWork {
  /** Look for due deadlines now: the clock was advanced. */
  wake(): void;
  /** Takes no new work and waits for what is in flight. */
  stop(): Promise<void>;
}

/** Starts it. `log` receives one line for each thing that fails; every failure is tried again. */
export function startBackgroundWork(
  foundation: Foundation,
  parts: {
    readonly desk: CaseDesk;
    readonly journeys: JourneyCatalogue;
  },
  log: (line: string) => void,
): BackgroundWork {
  const { databaseOf, organisations, subscriptions, clock, bridge, keys } = foundation;
  const common = { databaseOf, organisations, clock };
  const signers = new Map(organisations.map((each) => [each, logSigner(keys, each)] as const));
  const failed = (what: string) => (error: unknown, organisation: string) =>
    log(`${what} of ${organisation}: ${messageOf(error)}`);
  const relay = startRelay({
    ...common,
    subscriptions,
    handlers: eventHandlers(foundation, parts.desk, parts.journeys),
    bridge,
    random: randomBytes,
    onFailure: failed('deliveries'),
  });
  const jobs = startJobRunner({
    ...common,
    handlers: { [DEADLINE_JOB]: guardDeadline(parts.desk) },
    random: randomBytes,
    onFailure: failed('jobs'),
  });
  const sequencer = startSequencer({
    ...common,
    signerOf: (organisation) => signers.get(organisation)!,
    onError: (organisation, error) => failed('log')(error, organisation),
  });
  return {
    wake: () => jobs.wake(),
    stop: async () => void (await Promise.all([relay.stop(), jobs.stop(), sequencer.stop()])),
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
