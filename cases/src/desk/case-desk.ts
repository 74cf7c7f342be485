import type { FactDefinition, OutputDefinition, Pack } from '@eenloket/catalogue';
import type { Clock, Text } from '@eenloket/kit';
import type { Evaluation } from '../domain/evaluation.js';
import type { Fields } from '../domain/part.js';
import type { Holds } from '../plan/task-applies.js';

/** What working cases needs from elsewhere; filled by `app`. */
export interface CaseDesk {
  readonly clock: Clock;
  /** The pack version a case runs on; undefined when it was never released here. */
  pack(id: string, sha256: string): Pack | undefined;
  /** The vocabulary, for letters. */
  readonly facts: ReadonlyMap<string, FactDefinition>;
  /** What decisions give, in words, for letters. */
  readonly outputs: ReadonlyMap<string, OutputDefinition>;
  organisationName(id: string): Text;
  /** Runs the rules of a pack on the facts of a case; `result` by the pack's `results[].when`. */
  evaluate(pack: Pack, fields: Fields, on: Evaluation['on']): Evaluation;
  /** Evaluates the `when` of a task on the values of a case (`taskValues`). */
  readonly holds: Holds;
}
