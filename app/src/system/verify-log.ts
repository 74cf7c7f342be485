import { auditLines, fsck, publishedTree, type Checkpoint } from '@eenloket/ledger';
import type { Database } from '@eenloket/store';
import type { Keys } from '../keys.js';
import { logVerifier } from './log-signer.js';
import { workOf } from './work-of.js';

/** What a check of one organisation's transparency log found. */
export interface LogReport {
  readonly organisation: string;
  /** Lines in the tree. */
  readonly size: number;
  /** The signed head that was checked; absent for a log in which nothing was sealed yet, and when none can be believed. */
  readonly checkpoint?: Checkpoint;
  /** Each in one line: what is wrong, and where. */
  readonly problems: readonly string[];
}

/**
 * Derives an organisation's tree again from what it publishes, holds the signed head against it, and then every line
 * of the processing log against its commitment. Both see the same moment, while new lines are being sealed.
 */
export function verifyLog(database: Database, keys: Keys, organisation: string): Promise<LogReport> {
  const context = workOf(organisation, 'eenloket-logboek-controleren');
  return database.transaction(
    context,
    async (tx) => {
      const { checkpoint, problems } = await fsck(publishedTree(tx), logVerifier(keys, organisation));
      const audit = await auditLines(tx);
      const untouched = audit.lines === 0 && problems.every(({ problem }) => problem === 'checkpointMissing');
      return {
        organisation,
        size: checkpoint?.size ?? audit.lines,
        ...(checkpoint ? { checkpoint } : {}),
        problems: [
          ...(untouched ? [] : problems.map(({ problem, path }) => `${path}: ${problem}`)),
          ...audit.problems.map(({ index, problem }) => `line ${index}: ${problem}`),
        ],
      };
    },
    { isolation: 'repeatable read' },
  );
}
