import { CodedError, err, ok, type Result } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { CaseDesk } from '../desk/case-desk.js';
import { logLook, type Worker } from '../desk/log-look.js';
import { readCase } from '../desk/stored-case.js';
import type { CaseEvent } from '../domain/case-event.js';
import { caseOf } from '../domain/case-of.js';
import type { CaseState } from '../domain/case-state.js';
import type { Evaluation } from '../domain/evaluation.js';
import { differences } from './differences.js';

/** One run of the rules that was kept in a case, run again with the same pack, facts and date. */
export interface ReplayedRun {
  readonly kept: Evaluation;
  readonly again: Evaluation;
  /** Places at which they differ, without values; none when they are identical. */
  readonly differences: readonly string[];
}

/** A case of which every run of the rules was done again. */
export interface ReplayedCase {
  readonly pack: { readonly id: string; readonly version: string; readonly sha256: string };
  /** In the order of the case; the last one is what a decision was proposed from. */
  readonly runs: readonly ReplayedRun[];
  /** Absent while nothing is decided. */
  readonly decision?: Pick<NonNullable<CaseState['decision']>, 'result' | 'on' | 'deviated'>;
}

type NotReplayed = CodedError<'case.missing' | 'case.no-proposal'>;
type Kept = { readonly kept: Evaluation; readonly fields: CaseState['part']['fields'] };

/** Each kept run with the facts that the case held at that moment. Pure. */
const keptRuns = (events: readonly CaseEvent[]): readonly Kept[] =>
  events.flatMap((event, index) => {
    const before = event.type === 'proposed' ? caseOf(events.slice(0, index)) : undefined;
    return event.type === 'proposed' && before
      ? [{ kept: event.data.evaluation, fields: before.part.fields }]
      : [];
  });

/**
 * Recomputes every decision by rule that a case keeps: same pack version, same facts, same date. It changes nothing in the
 * case; the look at the facts is logged for each data subject. Refused with `case.missing`, or `case.no-proposal` when a
 * worker decided without the rules.
 */
export const replayCase = async (
  tx: Transaction,
  desk: CaseDesk,
  worker: Worker,
  caseId: string,
): Promise<Result<ReplayedCase, NotReplayed>> => {
  const { stored, events } = await readCase(tx, caseId);
  const state = caseOf(events);
  const pack = state && desk.pack(state.part.pack, state.part.packSha256);
  if (!state || !pack)
    return err(new CodedError('case.missing', `There is no case ${caseId} here; check its number.`));
  const kept = keptRuns(events);
  if (kept.length === 0)
    return err(
      new CodedError(
        'case.no-proposal',
        `In case ${caseId} the rules proposed nothing: there is nothing to recompute.`,
      ),
    );
  await logLook(tx, desk, { persons: stored[0] ?? {}, state, pack, worker });
  const runs = kept.map(({ kept, fields }) => {
    const again = desk.evaluate(pack, fields, kept.on);
    return { kept, again, differences: differences(kept, again) };
  });
  const { id, version, sha256 } = pack;
  return ok({ pack: { id, version, sha256 }, runs, ...(state.decision ? { decision: state.decision } : {}) });
};
