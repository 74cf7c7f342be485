import { CodedError, type Clock, type Random } from '@eenloket/kit';
import { afterFailure, type Patience } from '../attempts.js';
import { backgroundContext } from '../background-context.js';
import { crashPoint } from '../crash-point.js';
import type { StoredEvent } from '../event.js';
import { failureText } from '../failure-text.js';
import type { DatabaseOf, Transaction } from '../transaction.js';
import { claimDelivery, type ClaimedDelivery } from './claim-delivery.js';
import type { PseudonymBridge } from './pseudonym-bridge.js';
import { type EventHandler, receiveEvent } from './receive-event.js';

/** What delivering needs. */
export interface DeliveryTools {
  readonly databaseOf: DatabaseOf;
  readonly handlers: { readonly [subscriber: string]: EventHandler };
  readonly bridge: PseudonymBridge;
  readonly clock: Clock;
  readonly random: Random;
  readonly patience: Patience;
  readonly onDelivery?: (outcome: DeliveryOutcome) => void;
}

/** One delivery that was tried. `repeated`: it had been handled before, and nothing was done. */
export interface DeliveryOutcome {
  readonly kind: 'delivered' | 'repeated' | 'failed' | 'dead';
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly subscriber: string;
  /** Code and message without personal data, when it failed. */
  readonly failure?: string;
}

/**
 * Delivers one event of an organisation's outbox, holding the row's lock until it is marked. A crash in between
 * frees the lock; the next relay delivers again and the inbox makes that harmless.
 * @returns whether more may be due
 */
export async function deliverOne(tools: DeliveryTools, organisation: string): Promise<boolean> {
  const context = backgroundContext(organisation, 'events-deliver');
  const outcome = await tools.databaseOf(organisation).transaction(context, async (tx) => {
    const delivery = await claimDelivery(tx, tools.clock.now());
    if (!delivery) return undefined;
    crashPoint('relay.claimed');
    const tried = await tryDelivery(tools, tx, delivery);
    crashPoint('relay.marked');
    return { tried, more: delivery.more };
  });
  if (!outcome) return false;
  crashPoint('relay.delivered');
  tools.onDelivery?.(outcome.tried);
  return outcome.more;
}

async function tryDelivery(
  tools: DeliveryTools,
  tx: Transaction,
  delivery: ClaimedDelivery,
): Promise<DeliveryOutcome> {
  const { recipient: to, subscriber, event } = delivery;
  const about = { type: event.type, from: event.organisation, to, subscriber };
  const result = await handOver(tools, tx, delivery).then(
    (fresh) => ({ fresh }),
    (error: unknown) => ({ error }),
  );
  if ('error' in result) {
    const failure = failureText(result.error);
    const state = await markFailed(tools, tx, delivery, result.error, failure);
    return { kind: state === 'dead' ? 'dead' : 'failed', ...about, failure };
  }
  await tx.query(`update store.delivery set state = 'delivered', last_failure = null where id = $1`, [
    delivery.id,
  ]);
  return { kind: result.fresh ? 'delivered' : 'repeated', ...about };
}

async function handOver(
  tools: DeliveryTools,
  tx: Transaction,
  { event, recipient, subscriber }: ClaimedDelivery,
): Promise<boolean> {
  const handler = tools.handlers[subscriber];
  if (!handler)
    throw new CodedError('no-handler', `Nobody handles ${event.type} for subscriber ${subscriber} here.`);
  const handle: EventHandler = async (theirs, received) => {
    const translated = await translate(tools.bridge, tx, theirs, received);
    crashPoint('relay.translated');
    await handler(theirs, translated);
  };
  const fresh = await receiveEvent(tools.databaseOf(recipient), recipient, subscriber, event, handle);
  crashPoint('relay.handler-committed');
  return fresh;
}

/** The event with its persons as the recipient knows them. */
async function translate(
  bridge: PseudonymBridge,
  ours: Transaction,
  theirs: Transaction,
  event: StoredEvent,
): Promise<StoredEvent> {
  const { subjectPseudonym, subjects, ...rest } = event;
  if (
    theirs.context.organisation === event.organisation ||
    (subjectPseudonym === undefined && subjects === undefined)
  )
    return event;
  const translated = await bridge.translateWithin(ours, theirs, {
    ...(subjectPseudonym === undefined ? {} : { pseudonym: subjectPseudonym }),
    ...(subjects === undefined ? {} : { subjects }),
  });
  return {
    ...rest,
    ...(translated.pseudonym === undefined ? {} : { subjectPseudonym: translated.pseudonym }),
    ...(translated.subjects === undefined ? {} : { subjects: translated.subjects }),
  };
}

async function markFailed(
  tools: DeliveryTools,
  tx: Transaction,
  { id, attempts }: ClaimedDelivery,
  error: unknown,
  failure: string,
): Promise<'waiting' | 'dead'> {
  const next = afterFailure(error, attempts, tools);
  await tx.query(
    'update store.delivery set state = $2, attempts = $3, retry_at = $4, last_failure = $5 where id = $1',
    [id, next.state, next.attempts, next.retryAt, failure],
  );
  return next.state;
}
