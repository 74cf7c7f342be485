import { characterClass, escape } from './character-class.js';
import { folded, PatternError, type CharacterTest, type Flags, type Pattern } from './pattern.js';
import { PatternReader } from './pattern-reader.js';

const DEEPEST = 50;
const MOST_REPEATS = 1000;

function literal(point: string, { i }: Flags): Pattern {
  const wanted = point.codePointAt(0) ?? 0;
  const fold = folded(wanted);
  return { kind: 'one', test: i ? (code) => folded(code) === fold : (code) => code === wanted };
}

const lineEnd = (code: number): boolean => code === 10 || code === 13;

function again(reader: PatternReader): Pattern {
  let number = Number(reader.take());
  while (/^[0-9]$/.test(reader.peek()) && reader.closed.has(number * 10 + Number(reader.peek())))
    number = number * 10 + Number(reader.take());
  if (!reader.closed.has(number)) throw new PatternError(`There is no group ${number} before "\\${number}".`);
  return { kind: 'again', number };
}

function escaped(reader: PatternReader): Pattern {
  if (/^[1-9]$/.test(reader.peek())) return again(reader);
  const found = escape(reader);
  return typeof found === 'string' ? literal(found, reader.flags) : { kind: 'one', test: found };
}

function group(reader: PatternReader): Pattern {
  const captures = !reader.takeIf('?:');
  const number = captures ? (reader.opened += 1) : 0;
  const of = choice(reader);
  reader.expect(')');
  if (!captures) return of;
  reader.closed.add(number);
  return { kind: 'group', number, of };
}

function atom(reader: PatternReader): Pattern {
  const point = reader.take();
  switch (point) {
    case '(':
      return group(reader);
    case '[':
      return { kind: 'one', test: characterClass(reader) };
    case '\\':
      return escaped(reader);
    case '^':
      return { kind: 'start' };
    case '$':
      return { kind: 'end' };
    case '.': {
      const test: CharacterTest = reader.flags.s ? () => true : (code) => !lineEnd(code);
      return { kind: 'one', test };
    }
    case '?':
    case '*':
    case '+':
    case '{':
    case '}':
    case ']':
      throw new PatternError(`"${point}" needs a backslash here.`);
    default:
      return literal(point, reader.flags);
  }
}

function counts(reader: PatternReader): readonly [least: number, most: number] | null {
  if (reader.takeIf('?')) return [0, 1];
  if (reader.takeIf('*')) return [0, Infinity];
  if (reader.takeIf('+')) return [1, Infinity];
  if (!reader.takeIf('{')) return null;
  const least = reader.number();
  if (least === null) throw new PatternError('A number belongs after "{".');
  const most = reader.takeIf(',') ? (reader.number() ?? Infinity) : least;
  reader.expect('}');
  const largest = most === Infinity ? least : most;
  if (most < least || largest > MOST_REPEATS)
    throw new PatternError(`A part repeats from few to many times, at most ${MOST_REPEATS}.`);
  return [least, most];
}

function piece(reader: PatternReader): Pattern {
  const of = atom(reader);
  const range = counts(reader);
  if (!range) return of;
  return { kind: 'repeat', of, least: range[0], most: range[1], lazy: reader.takeIf('?') };
}

function sequence(reader: PatternReader): Pattern {
  const parts: Pattern[] = [];
  while (!['', '|', ')'].includes(reader.peek())) parts.push(piece(reader));
  return { kind: 'sequence', parts };
}

function choice(reader: PatternReader): Pattern {
  reader.depth += 1;
  if (reader.depth > DEEPEST) throw new PatternError('The pattern nests too deep.');
  const options = [sequence(reader)];
  while (reader.takeIf('|')) options.push(sequence(reader));
  reader.depth -= 1;
  return { kind: 'choice', options };
}

/** Reads a pattern; throws a PatternError when it is none. Gives how many groups it has as well. */
export function parsePattern(
  text: string,
  flags: Flags,
): { readonly pattern: Pattern; readonly groups: number } {
  if (flags.q) {
    const parts = [...text].map((point) => literal(point, flags));
    return { pattern: { kind: 'sequence', parts }, groups: 0 };
  }
  const reader = new PatternReader(text, flags);
  const pattern = choice(reader);
  if (reader.peek() !== '') throw new PatternError('A ")" has no "(".');
  return { pattern, groups: reader.opened };
}
