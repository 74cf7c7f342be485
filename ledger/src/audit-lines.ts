import type { Transaction } from '@eenloket/store';
import { canonicalLine } from './canonical-line.js';
import { commitmentOf } from './commitment.js';
import { sameHash } from './merkle-hash.js';
import { sealedLines, type SealedLine } from './store/sealed-lines.js';
import { linesById } from './store/select-lines.js';

/** A place in the tree whose line is no longer what was sealed. */
export interface LineProblem {
  readonly index: number;
  readonly problem: 'changed' | 'deleted' | 'saltMissing';
}

/** How many sealed lines were read, how many of them were lawfully erased, and what is wrong. */
export interface LineAudit {
  readonly lines: number;
  readonly erased: number;
  readonly problems: readonly LineProblem[];
}

/** Lines compared per query. */
const PAGE = 1_000;

/**
 * Holds every line of the processing log against the commitment in the tree: for the auditor, who may read lines
 * and salts. `fsck` proves the tree; this proves that the lines are still the ones that were sealed.
 */
export async function auditLines(tx: Transaction): Promise<LineAudit> {
  const audit = { lines: 0, erased: 0, problems: [] as LineProblem[] };
  for (let from = 0; ; from += PAGE) {
    const sealed = await sealedLines(tx, from, PAGE);
    if (sealed.length === 0) return audit;
    const lines = await linesById(
      tx,
      sealed.map(({ id }) => id),
    );
    audit.lines += sealed.length;
    audit.erased += sealed.filter(({ erased }) => erased).length;
    audit.problems.push(...sealed.flatMap((seal) => check(seal, lines.get(seal.id))));
  }
}

function check(seal: SealedLine, line: Parameters<typeof canonicalLine>[0] | undefined): LineProblem[] {
  const problem = (kind: LineProblem['problem']): LineProblem[] => [{ index: seal.index, problem: kind }];
  if (line === undefined) return seal.erased ? [] : problem('deleted');
  if (seal.salt === undefined) return problem('saltMissing');
  return sameHash(commitmentOf(seal.salt, canonicalLine(line)), seal.commitment) ? [] : problem('changed');
}
