/** A line of source; one that depends on what the whole program turns out to need is made at the end. */
type Line = string | (() => string | null);

/** One function of JavaScript being written. */
export class Routine {
  private readonly lines: Line[] = [];
  private readonly locals = new Set<string>();
  private readonly read = new Set<number>();
  private readonly known: Set<number>[] = [new Set()];
  private temporaries = 0;

  constructor(
    readonly name: string,
    /** Its parameters; those of other places are already set when it begins. */
    readonly parameters: readonly string[],
    /** How it gets at the value of a fact. */
    private readonly factSource: (slot: number) => string,
  ) {}

  /** Adds a line. */
  say(line: Line): void {
    this.lines.push(line);
  }

  /** A new variable with this value: evaluated now, to be read later. */
  keep(expression: string): string {
    const name = this.variable();
    this.say(`${name} = ${expression};`);
    return name;
  }

  /** A new variable, still undefined. */
  variable(): string {
    this.temporaries += 1;
    const name = `t${this.temporaries}`;
    this.locals.add(name);
    return name;
  }

  /** The variable of a place in the frame. */
  local(index: number): string {
    const name = `l${index}`;
    if (!this.parameters.includes(name)) this.locals.add(name);
    return name;
  }

  /** Whether a place in the frame has been given a variable here. */
  has(index: number): boolean {
    const name = `l${index}`;
    return this.parameters.includes(name) || this.locals.has(name);
  }

  /** The variable of a fact, read when the function begins. */
  fact(slot: number): string {
    this.read.add(slot);
    return `v${slot}`;
  }

  /** The variable that keeps a slot once it is computed. */
  slot(slot: number): string {
    this.locals.add(`v${slot}`);
    return `v${slot}`;
  }

  /** Says that a slot is computed from here to the end of the block. */
  know(slot: number): void {
    this.known.at(-1)?.add(slot);
  }

  /** Whether a slot is certainly computed here. */
  knows(slot: number): boolean {
    return this.known.some((each) => each.has(slot));
  }

  /** The slots that are certainly computed here. */
  get knownSlots(): ReadonlySet<number> {
    return new Set(this.known.flatMap((each) => [...each]));
  }

  /** Whether what is said now is always run. */
  get unconditional(): boolean {
    return this.known.length === 1;
  }

  /** Lines inside braces, which may not be run. */
  block(head: string, body: () => void, tail = '}'): void {
    this.say(head);
    this.known.push(new Set());
    body();
    this.known.pop();
    this.say(tail);
  }

  /** The function as source. */
  toString(): string {
    const facts = [...this.read].map((slot) => this.factSource(slot));
    const locals = [...this.locals].map((name) => (name.startsWith('l') ? `${name} = null` : name));
    const lines = this.lines.map((line) => (typeof line === 'string' ? line : line()));
    return [
      `function ${this.name}(${this.parameters.join(', ')}) {`,
      ...facts,
      ...(locals.length > 0 ? [`let ${locals.join(', ')};`] : []),
      ...lines.filter((line) => line !== null),
      '}',
    ].join('\n');
  }
}
