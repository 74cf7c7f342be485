import { randomUUID } from 'node:crypto';
import type { Instant } from '@eenloket/kit';
import { logProcessing } from '@eenloket/ledger';
import type { Transaction } from '@eenloket/store';

/** One provision of a register to another organisation. */
export interface Provision {
  readonly at: Instant;
  readonly person: string;
  readonly recipient: string;
  /** Fields or register provided. */
  readonly categories: readonly string[];
}

/** The holder's own line for what it provides (Wet BRP art. 3.11: the holder keeps provisions on record). */
export async function logProvision(tx: Transaction, provision: Provision): Promise<void> {
  await logProcessing(tx, {
    at: provision.at,
    operationId: randomUUID(),
    status: 'completed',
    action: 'share',
    subject: provision.person,
    actorRole: 'register',
    actorPseudonym: 'register',
    legalBasis: { bwb: 'BWBR0033715', article: '3.2' },
    purpose: 'purpose.provideFromRegister',
    dataCategories: provision.categories,
    recipient: provision.recipient,
  });
}
