import { CodedError, type Clock, type Random } from '@eenloket/kit';
import { DEFAULT_PATIENCE, type Patience } from '../attempts.js';
import type { DatabaseOf } from '../transaction.js';
import { organisationsByDatabase, whoIsDue } from '../who-is-due.js';
import { startWorkLoop } from '../work-loop.js';
import { DELIVERY_CHANNEL } from './add-deliveries.js';
import { deliverOne, type DeliveryOutcome } from './deliver-one.js';
import type { PseudonymBridge } from './pseudonym-bridge.js';
import type { EventHandler } from './receive-event.js';
import type { Subscription } from './subscription.js';

/** What the relay works with. */
export interface RelayOptions {
  readonly databaseOf: DatabaseOf;
  /** Whose outboxes it empties. */
  readonly organisations: readonly string[];
  readonly subscriptions: readonly Subscription[];
  /** By subscriber. */
  readonly handlers: { readonly [subscriber: string]: EventHandler };
  readonly bridge: PseudonymBridge;
  readonly clock: Clock;
  readonly random: Random;
  readonly patience?: Patience;
  /** Deliveries at the same time; default 4. Each holds a connection at the sender and one at the recipient. */
  readonly concurrency?: number;
  /** Default 500 ms. */
  readonly pollMs?: number;
  /** Told of every delivery that was tried, for metrics. */
  readonly onDelivery?: (outcome: DeliveryOutcome) => void;
  /** Told when looking for deliveries itself fails. */
  readonly onFailure?: (error: unknown, organisation: string) => void;
}

/** Background work that runs until stopped. */
export interface Running {
  /** Takes no new work and resolves when what is in flight is done. */
  stop(): Promise<void>;
}

/**
 * Starts delivering events from the outboxes of organisations to the handlers of their recipients, exactly once in
 * effect: over several databases, beside other relays, and through `kill -9` at any moment.
 * Errors: `no-handler` when a subscription names a subscriber without handler.
 */
export function startRelay(options: RelayOptions): Running {
  const missing = options.subscriptions.find(({ subscriber }) => !options.handlers[subscriber]);
  if (missing)
    throw new CodedError(
      'no-handler',
      `Nobody handles ${missing.type} for subscriber ${missing.subscriber}: pass startRelay a handler of that name.`,
    );
  const relay = { patience: DEFAULT_PATIENCE, ...options };
  const loop = startWorkLoop({
    organisations: options.organisations,
    whoIsDue: () => whoIsDue('delivery', options),
    concurrency: options.concurrency ?? 4,
    pollMs: options.pollMs ?? 500,
    workOne: (organisation) => deliverOne(relay, organisation),
    onFailure: options.onFailure ?? (() => undefined),
  });
  const databases = [...organisationsByDatabase(options).keys()];
  const ears = databases.map((database) => database.listen?.(DELIVERY_CHANNEL, loop.wake));
  return {
    stop: async () => {
      await loop.stop();
      await Promise.all(ears.map(async (ear) => (await ear)?.()));
    },
  };
}
