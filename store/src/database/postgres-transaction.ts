import { createHash } from 'node:crypto';
import { CodedError } from '@eenloket/kit';
import pg from 'pg';
import type { Subscription } from '../relay/subscription.js';
import type { Transaction, TransactionOptions, WorkContext } from '../transaction.js';

const MOST_NAMES = 500;
const names = new Map<string, string>();

/** A name under which the server keeps the plan of a statement; undefined for statements beyond the first 500. */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = `e${createHash('sha256').update(sql).digest('base64url').slice(0, 20)}`;
  names.set(sql, name);
  return name;
}

/** A transaction on one connection. It refuses queries after its end, so that no forgotten promise escapes it. */
export class PostgresTransaction implements Transaction {
  private closed = false;

  constructor(
    private readonly client: pg.ClientBase,
    readonly context: WorkContext,
    readonly subscriptions: readonly Subscription[],
    private readonly namedStatements: boolean,
  ) {}

  /** BEGIN and the context in one round trip. */
  async begin({ isolation = 'read committed' }: TransactionOptions): Promise<void> {
    const { organisation, processingActivity, traceparent } = this.context;
    const settings = Object.entries({
      'eenloket.organisation': organisation,
      'eenloket.processing_activity': processingActivity,
      'eenloket.traceparent': traceparent,
    }).map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`);
    await this.client.query(`begin isolation level ${isolation}; select ${settings.join(', ')}`);
  }

  async query<Row extends object>(
    text: string,
    parameters: readonly unknown[] = [],
  ): Promise<{ rows: Row[]; rowCount: number }> {
    if (this.closed)
      throw new CodedError(
        'transaction-closed',
        'A query came after the end of its transaction: await every query inside the work.',
      );
    const name = this.namedStatements ? nameOf(text) : undefined;
    const query = { text, values: [...parameters], ...(name === undefined ? {} : { name }) };
    const { rows, rowCount } = await this.client.query<Row>(query);
    return { rows, rowCount: rowCount ?? 0 };
  }

  /** Errors: `transaction-aborted` when a statement failed and the work went on as if it had not. */
  async commit(): Promise<void> {
    this.closed = true;
    const { command } = await this.client.query('commit');
    if (command !== 'COMMIT')
      throw new CodedError(
        'transaction-aborted',
        'A statement failed and its error was swallowed, so nothing was stored: let the error through.',
      );
  }

  async rollback(): Promise<void> {
    this.closed = true;
    await this.client.query('rollback');
  }
}
