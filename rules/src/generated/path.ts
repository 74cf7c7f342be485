import type { Evaluation, TraceStep } from '../evaluate.js';
import type { Values } from '../fixed/values.js';

/** What is the same for all facts that take one path through a plan: everything of an evaluation but the values. */
export interface Account extends Pick<
  Evaluation,
  'missing' | 'parametersUsed' | 'warnings' | 'applied' | 'decided' | 'against'
> {
  readonly trace: readonly Omit<TraceStep, 'value'>[];
}

/**
 * A place on the way through a plan. Which facts and rules decide follows from how each condition turned out, and from nothing
 * else: so what was found out once at the end of a path holds for all that come the same way.
 */
export interface Path {
  yes: Path | null;
  no: Path | null;
  account: Account | null;
  /** What the last run along this path computed. */
  values: Values | null;
  readonly room: { left: number };
}

/** Places that are remembered for one model; on other ways everything is found out again. */
const ROOM = 20_000;

const place = (room: Path['room']): Path => ({ yes: null, no: null, account: null, values: null, room });

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
