import { PatternError, type Flags } from './pattern.js';

/** The characters of a pattern and how far they have been read. Under flag x spaces outside brackets are left out. */
export class PatternReader {
  private readonly points: readonly string[];
  private place = 0;
  /** Groups opened so far, and those that are closed: only a closed one can be matched again. */
  opened = 0;
  readonly closed = new Set<number>();
  depth = 0;

  constructor(
    pattern: string,
    readonly flags: Flags,
  ) {
    this.points = flags.x ? withoutSpaces(pattern) : [...pattern];
  }

  /** The next character; empty at the end. */
  peek(ahead = 0): string {
    return this.points[this.place + ahead] ?? '';
  }

  /** The next character, which is passed; refuses the end. */
  take(): string {
    const point = this.peek();
    if (point === '') throw new PatternError('The pattern ends too early.');
    this.place += 1;
    return point;
  }

  /** Passes these characters if they are next. */
  takeIf(text: string): boolean {
    const points = [...text];
    if (!points.every((point, i) => this.peek(i) === point)) return false;
    this.place += points.length;
    return true;
  }

  /** Passes these characters; refuses others. */
  expect(text: string): void {
    if (!this.takeIf(text)) throw new PatternError(`"${text}" is missing in the pattern.`);
  }

  /** Reads a whole number; null when no digit is next. */
  number(): number | null {
    let digits = '';
    while (/^[0-9]$/.test(this.peek())) digits += this.take();
    return digits === '' ? null : Number(digits);
  }
}

function withoutSpaces(pattern: string): string[] {
  const kept: string[] = [];
  let brackets = 0;
  let escaped = false;
  for (const point of pattern) {
    if (brackets === 0 && /^[ \t\n\r]$/.test(point)) continue;
    if (!escaped && point === '[') brackets += 1;
    if (!escaped && point === ']') brackets -= 1;
    escaped = !escaped && point === '\\';
    kept.push(point);
  }
  return kept;
}
