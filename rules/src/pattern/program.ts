import { PatternError, type CharacterTest, type Flags, type Pattern } from './pattern.js';

/** One step of a compiled pattern. Places are positions in the program; registers hold positions in the text. */
export type Step =
  | { readonly op: 'one'; readonly test: CharacterTest }
  | { readonly op: 'start' | 'end' | 'startOfLine' | 'endOfLine' | 'done' }
  /** Goes on at one place and, when that fails, at the other. */
  | { readonly op: 'either'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'note'; readonly register: number }
  /** Fails when nothing was read since the register was noted: such a round would go on for ever. */
  | { readonly op: 'moved'; readonly register: number }
  | { readonly op: 'again'; readonly number: number };

/** A pattern as steps, with the number of registers it needs: two for each group (0 is the whole match), then those of loops. */
export interface Program {
  readonly steps: readonly Step[];
  readonly groups: number;
  readonly registers: number;
  readonly foldCase: boolean;
}

const LONGEST = 20_000;

class Writer {
  readonly steps: Step[] = [];
  registers: number;

  constructor(
    private readonly flags: Flags,
    groups: number,
  ) {
    this.registers = 2 * (groups + 1);
  }

  private add(step: Step): number {
    if (this.steps.length >= LONGEST) throw new PatternError('The pattern is too large; repeat less.');
    return this.steps.push(step) - 1;
  }

  private either(at: number, first: number, second: number, lazy: boolean): void {
    this.steps[at] = lazy ? { op: 'either', first: second, second: first } : { op: 'either', first, second };
  }

  private choice(options: readonly Pattern[]): void {
    const [first, ...rest] = options;
    if (!first) return;
    if (rest.length === 0) return this.write(first);
    const fork = this.add({ op: 'jump', to: 0 });
    this.write(first);
    const leave = this.add({ op: 'jump', to: 0 });
    this.either(fork, fork + 1, this.steps.length, false);
    this.choice(rest);
    this.steps[leave] = { op: 'jump', to: this.steps.length };
  }

  private loop(of: Pattern, lazy: boolean): void {
    const register = this.registers++;
    const fork = this.add({ op: 'jump', to: 0 });
    this.add({ op: 'note', register });
    this.write(of);
    this.add({ op: 'moved', register });
    this.add({ op: 'jump', to: fork });
    this.either(fork, fork + 1, this.steps.length, lazy);
  }

  private repeat({ of, least, most, lazy }: Pattern & { kind: 'repeat' }): void {
    for (let i = 0; i < least; i += 1) this.write(of);
    if (most === Infinity) return this.loop(of, lazy);
    const forks: number[] = [];
    for (let i = least; i < most; i += 1) {
      forks.push(this.add({ op: 'jump', to: 0 }));
      this.write(of);
    }
    for (const fork of forks) this.either(fork, fork + 1, this.steps.length, lazy);
  }

  /** Writes the steps of a pattern. */
  write(pattern: Pattern): void {
    switch (pattern.kind) {
      case 'one':
        this.add({ op: 'one', test: pattern.test });
        return;
      case 'start':
        this.add({ op: this.flags.m ? 'startOfLine' : 'start' });
        return;
      case 'end':
        this.add({ op: this.flags.m ? 'endOfLine' : 'end' });
        return;
      case 'again':
        this.add({ op: 'again', number: pattern.number });
        return;
      case 'group':
        this.add({ op: 'note', register: pattern.number * 2 });
        this.write(pattern.of);
        this.add({ op: 'note', register: pattern.number * 2 + 1 });
        return;
      case 'sequence':
        for (const part of pattern.parts) this.write(part);
        return;
      case 'choice':
        return this.choice(pattern.options);
      case 'repeat':
        return this.repeat(pattern);
    }
  }
}

/** The steps that match a pattern; throws a PatternError when they would be too many. */
export function programOf(pattern: Pattern, groups: number, flags: Flags): Program {
  const writer = new Writer(flags, groups);
  writer.write(pattern);
  const steps = [...writer.steps, { op: 'done' } as const];
  return { steps, groups, registers: writer.registers, foldCase: flags.i };
}
