import type { Evaluation, TraceStep } from '../evaluate.js';
import type { FactValue } from '../fact.js';
import type { Values } from '../fixed/values.js';

/** A decision that was computed, without its value. */
export interface AccountStep extends Omit<TraceStep, 'value'> {
  readonly state: FactValue['state'];
}

/** What is the same for all facts that take one path through a plan: everything of an evaluation but the values. */
export interface Account extends Pick<
  Evaluation,
  'missing' | 'parametersUsed' | 'warnings' | 'applied' | 'decided' | 'against'
> {
  /** Of each outcome. */
  readonly states: { readonly [name: string]: FactValue['state'] };
  readonly trace: readonly AccountStep[];
}

/**
 * A place on the way through a plan. Which facts and rules decide follows from how each condition turned out, and from nothing
 * else: so what was found out once at the end of a path holds for all that come the same way.
 */
export interface Path {
  yes: Path | null;
  no: Path | null;
  account: Account | null;
  readonly room: { left: number };
}

/** A number in units, a truth or a text: as generated code holds the value of a decision that is no outcome. */
export type Held = number | boolean | string;

/** What a run along a path found: where it ended, its outcomes, and what it holds of the other decisions. */
export class Run {
  constructor(
    readonly path: Path,
    readonly outcomes: Values,
    readonly held: readonly Held[],
  ) {}
}

/** Places that are remembered for one model; on other ways everything is found out again. */
const ROOM = 20_000;

const place = (room: Path['room']): Path => ({ yes: null, no: null, account: null, room });

/** The beginning of all paths through a plan. */
export const newPath = (): Path => place({ left: ROOM });

/** The next place on a way that was not taken before. */
export function grow(path: Path, way: 'yes' | 'no'): Path {
  const next = place(path.room);
  if (path.room.left > 0) {
    path.room.left -= 1;
    path[way] = next;
  }
  return next;
}
