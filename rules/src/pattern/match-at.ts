import { folded } from './pattern.js';
import type { Program, Step } from './program.js';

/** Takes steps off a budget; throws when none are left. */
export type Spend = (steps: number) => void;

/** Where groups begin and end, by register: 2n and 2n + 1 of group n, group 0 the whole match; -1 for a group that took no part. */
export type Match = readonly number[];

const STEPS_PER_UNIT = 16;
const NEWLINE = 10;
/** More ways than this are never kept open, so that a hostile pattern cannot fill the memory. */
const MOST_OPEN = 500_000;

/** What was in a register before, or (register -1) where to go on when this way fails. */
interface Undo {
  readonly register: number;
  readonly value: number;
  readonly place: number;
}

/** One run of a program over a text, with its own list of ways still to try, so that no text can exhaust the stack. */
class Runner {
  private readonly registers: number[];
  private readonly undo: Undo[] = [];
  private place = 0;

  constructor(
    private readonly program: Program,
    private readonly text: readonly number[],
    private at: number,
  ) {
    this.registers = new Array<number>(program.registers).fill(-1);
  }

  private note(register: number): boolean {
    this.undo.push({ register, value: this.registers[register] ?? -1, place: 0 });
    this.registers[register] = this.at;
    return true;
  }

  private again(number: number): boolean {
    const [from = -1, to = -1] = [this.registers[number * 2], this.registers[number * 2 + 1]];
    if (from < 0 || to < 0) return true;
    for (let i = from; i < to; i += 1) {
      const [wanted = -1, found = -1] = [this.text[i], this.text[this.at]];
      const same = this.program.foldCase && found >= 0 ? folded(wanted) === folded(found) : wanted === found;
      if (!same) return false;
      this.at += 1;
    }
    return true;
  }

  private holds(step: Step): boolean {
    const { text, at } = this;
    switch (step.op) {
      case 'one':
        if (at >= text.length || !step.test(text[at] ?? -1)) return false;
        this.at += 1;
        return true;
      case 'start':
        return at === 0;
      case 'end':
        return at === text.length;
      case 'startOfLine':
        return at === 0 || (at < text.length && text[at - 1] === NEWLINE);
      case 'endOfLine':
        return at === text.length || text[at] === NEWLINE;
      case 'note':
        return this.note(step.register);
      case 'moved':
        return this.registers[step.register] !== at;
      case 'again':
        return this.again(step.number);
      case 'jump':
        this.place = step.to - 1;
        return true;
      case 'either':
        this.undo.push({ register: -1, value: at, place: step.second });
        this.place = step.first - 1;
        return true;
      case 'done':
        return true;
    }
  }

  /** Goes back to the last way not tried; false when there is none. */
  private back(): boolean {
    for (;;) {
      const last = this.undo.pop();
      if (!last) return false;
      if (last.register < 0) {
        this.at = last.value;
        this.place = last.place;
        return true;
      }
      this.registers[last.register] = last.value;
    }
  }

  run(spend: Spend): Match | null {
    const from = this.at;
    for (let taken = 1; ; taken += 1) {
      if (taken % STEPS_PER_UNIT === 0) spend(this.undo.length > MOST_OPEN ? Infinity : 1);
      const step = this.program.steps[this.place] as Step;
      if (!this.holds(step)) {
        if (!this.back()) return null;
        continue;
      }
      if (step.op === 'done')
        return [from, this.at, ...this.registers.slice(2, 2 * (this.program.groups + 1))];
      this.place += 1;
    }
  }
}

/** The match of a program that begins at a place of a text (code points); null when there is none. */
export const matchAt = (program: Program, text: readonly number[], at: number, spend: Spend): Match | null =>
  new Runner(program, text, at).run(spend);

/** The first match at or after a place. */
export function firstMatch(
  program: Program,
  text: readonly number[],
  from: number,
  spend: Spend,
): Match | null {
  for (let at = from; at <= text.length; at += 1) {
    spend(1);
    const match = matchAt(program, text, at, spend);
    if (match) return match;
  }
  return null;
}
