import type { Act } from './run-code.js';
import { modes, operation, WIDTH, type Doubles } from './machine-code.js';
import type { Plan, Scalar } from './plan.js';
import { textTest } from './text-test.js';
import { variableRange } from './variable-range.js';

/** Places in the code that hold where to go on, to be told when that is known. */
type Jumps = readonly number[];

/** Turns computations and truths into machine code. */
export class Assembler {
  private readonly code: number[] = [];
  private readonly constants = new Map<number, number>();
  private readonly acts: Act[] = [];
  private count: number;

  /** `texts` is where the texts of a run stand. */
  constructor(
    { variables }: Pick<Plan, 'variables'>,
    private readonly texts: readonly string[],
  ) {
    this.count = variables;
  }

  /** Adds an instruction; gives the place of its second number, where it goes. */
  private add(what: keyof typeof operation, to: number, a = 0, b = 0, c = 0): number {
    this.code.push(operation[what], to, a, b, c);
    return this.code.length - WIDTH + 1;
  }

  private place(): number {
    this.count += 1;
    return this.count - 1;
  }

  private constant(value: number): number {
    const place = this.constants.get(value) ?? this.place();
    this.constants.set(value, place);
    return place;
  }

  /** Where a number, or a truth as 1 and 0, will stand: computed by now, unless it does already. */
  number(scalar: Scalar): number {
    if (scalar.op === 'variable') return scalar.index;
    if (scalar.op === 'literal') return this.constant(Number(scalar.value));
    const place = this.place();
    this.put(place, scalar);
    return place;
  }

  /** Computes a number, or a truth as 1 and 0, into a place. */
  put(to: number, scalar: Scalar): void {
    switch (scalar.op) {
      case 'variable':
      case 'literal':
        this.add('set', to, this.number(scalar));
        break;
      case '+':
      case '-':
      case '*':
      case 'months':
        this.add(scalar.op, to, this.number(scalar.left), this.number(scalar.right));
        break;
      case 'quotient': {
        const [top, bottom] = [this.number(scalar.top), this.number(scalar.bottom)];
        if (scalar.mode === 'half-up') this.add('halfUp', to, top, bottom);
        else this.add('quotient', to, top, bottom, modes.indexOf(scalar.mode));
        break;
      }
      default:
        this.truth(to, scalar);
    }
  }

  private truth(to: number, scalar: Scalar): void {
    this.add('set', to, this.constant(0));
    const misses = this.unless(scalar);
    this.add('set', to, this.constant(1));
    this.here(misses);
  }

  /** Goes on where these places are told to, unless a truth holds. */
  unless(truth: Scalar): Jumps {
    const range = variableRange(truth);
    if (range) {
      const [low, high] = [this.constant(range.low), this.constant(range.high)];
      return [this.add('within', 0, range.index, low, high)];
    }
    if ('of' in truth && truth.of === 'string') return this.unlessAct(textTest(truth, this.texts));
    switch (truth.op) {
      case '&&':
        return [...this.unless(truth.left), ...this.unless(truth.right)];
      case 'not': {
        const misses = this.unless(truth.of);
        const past = this.add('jump', 0);
        this.here(misses);
        return [past];
      }
      case 'literal':
        return truth.value === true ? [] : [this.add('jump', 0)];
      case '<':
      case '<=':
      case '===':
      case '!==':
        return [this.add(truth.op, 0, this.number(truth.left), this.number(truth.right))];
      case '>':
      case '>=': {
        const [a, b] = [this.number(truth.left), this.number(truth.right)];
        return [this.add(truth.op === '>' ? '<' : '<=', 0, b, a)];
      }
      default:
        throw new TypeError(`"${truth.op}" is no truth.`);
    }
  }

  /** Takes steps. */
  spend(steps: number): void {
    this.add('spend', steps);
  }

  /** Goes on somewhere else in any case. */
  jump(): Jumps {
    return [this.add('jump', 0)];
  }

  /** Does what is no arithmetic; the plan ends when it gives false. */
  act(act: Act): void {
    this.add('other', 0, 0, 0, this.acts.push(act) - 1);
  }

  private unlessAct(act: Act): Jumps {
    return [this.add('test', 0, 0, 0, this.acts.push(act) - 1)];
  }

  /** Where the next instruction will stand, as {@link goOn} wants it. */
  get next(): number {
    return this.code.length - WIDTH;
  }

  /** These places go on there. */
  goOn(jumps: Jumps, at: number): void {
    for (const place of jumps) this.code[place] = at;
  }

  /** These places go on here. */
  here(jumps: Jumps): void {
    this.goOn(jumps, this.next);
  }

  /** Ends the plan: it has come to its end. */
  end(): void {
    this.add('end', 0);
  }

  /** The code; these places end the plan before its end. */
  finish(failures: Jumps): { readonly code: Int32Array; readonly n: Doubles; readonly acts: readonly Act[] } {
    this.here(failures);
    this.add('fail', 0);
    const n = new Float64Array(this.count);
    for (const [value, place] of this.constants) n[place] = value;
    return { code: Int32Array.from(this.code), n, acts: this.acts };
  }
}
