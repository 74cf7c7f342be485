import { builtInType, type FeelType } from './feel-type.js';
import type { Constraint, Node } from './node.js';

/** What a name stands for. A subject (`kind`) has members; each is a name of its own. */
export interface Meaning {
  readonly node: Node;
  readonly members?: ReadonlyMap<string, Meaning>;
}

/** The type of a name as written in an expression; null when nothing defines it. */
export type TypeNamed = (name: string) => FeelType | null;

/** The places of one expression, and the constraints already lowered on them, by what demands them. */
interface Frame {
  places: number;
  readonly constraints: Map<object, Constraint>;
}

/** The names that an expression may use, the places of its frame, and what was found wrong while lowering it. */
export class Scope {
  private constructor(
    private readonly names: ReadonlyMap<string, Meaning>,
    private readonly frame: Frame,
    /** Places of filter items whose entries are only known when computed. */
    readonly items: readonly number[],
    private readonly found: { message: string; at: number }[],
    /** The types that `instance of` and formal parameters may name. */
    readonly typeNamed: TypeNamed,
  ) {}

  /** The outermost scope of one expression. */
  static of(names: ReadonlyMap<string, Meaning>, typeNamed: TypeNamed = builtInType): Scope {
    return new Scope(names, { places: 0, constraints: new Map() }, [], [], typeNamed);
  }

  /** A fresh place in the frame. */
  place(): number {
    this.frame.places += 1;
    return this.frame.places - 1;
  }

  /** The constraint of something that demands it, lowered once for each frame. */
  constraint(demands: object, make: () => Constraint): Constraint {
    const ready = this.frame.constraints.get(demands);
    if (ready) return ready;
    const made = make();
    this.frame.constraints.set(demands, made);
    return made;
  }

  /** This scope with more names. */
  with(names: Iterable<readonly [string, Meaning]>): Scope {
    return new Scope(new Map([...this.names, ...names]), this.frame, this.items, this.found, this.typeNamed);
  }

  /** This scope with one local. */
  local(name: string, index: number, type: FeelType): Scope {
    return this.with([[name, { node: { op: 'local', index, type } }]]);
  }

  /** This scope inside a filter on items whose entries are not known beforehand. */
  inside(item: number): Scope {
    return new Scope(this.names, this.frame, [...this.items, item], this.found, this.typeNamed);
  }

  /** A scope with only these names and types, on the same frame. */
  instead(names: ReadonlyMap<string, Meaning>, typeNamed: TypeNamed): Scope {
    return new Scope(names, this.frame, [], this.found, typeNamed);
  }

  private unusualKnown: readonly string[] | null = null;

  /** Names in scope that FEEL could not read without being told: with spaces or signs. */
  get unusual(): readonly string[] {
    this.unusualKnown ??= this.known.filter((name) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name));
    return this.unusualKnown;
  }

  get(name: string): Meaning | undefined {
    return this.names.get(name);
  }

  get known(): readonly string[] {
    return [...this.names.keys()];
  }

  /** Notes a problem with something that can still be computed. */
  note(message: string, at: number): void {
    this.found.push({ message, at });
  }

  /** Notes a problem when there is one. */
  noteAny(message: string | null, at: number): void {
    if (message !== null) this.note(message, at);
  }

  /** Notes a problem and stands in a fault, so that all problems of a text are reported at once. */
  refuse(message: string, at: number): Node {
    this.found.push({ message, at });
    return { op: 'fault', message, type: { kind: 'any' } };
  }

  get problems(): readonly { readonly message: string; readonly at: number }[] {
    return this.found;
  }
}
