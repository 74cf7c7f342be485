import { inAnyCase, PatternError, type CharacterTest } from './pattern.js';
import type { PatternReader } from './pattern-reader.js';
import { unicodeBlock } from './unicode-blocks.js';

const singles: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t' };
const LITERAL = /^[\\|.\-^?*+{}()[\]$]$/;

const byExpression =
  (expression: RegExp): CharacterTest =>
  (code) =>
    expression.test(String.fromCodePoint(code));

const NAME_START = String.raw`:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}`;
const named: { readonly [letter: string]: CharacterTest } = {
  s: byExpression(/^[ \t\n\r]$/u),
  d: byExpression(/^\p{Nd}$/u),
  w: byExpression(/^[^\p{P}\p{Z}\p{C}]$/u),
  i: byExpression(new RegExp(`^[${NAME_START}]$`, 'u')),
  c: byExpression(new RegExp(String.raw`^[${NAME_START}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]$`, 'u')),
};

const not =
  (test: CharacterTest): CharacterTest =>
  (code) =>
    !test(code);

function property(reader: PatternReader): CharacterTest {
  reader.expect('{');
  let name = '';
  while (reader.peek() !== '}') name += reader.take();
  reader.take();
  if (/^(L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?)$/.test(name))
    return byExpression(new RegExp(`^\\p{${name}}$`, 'u'));
  const block = name.startsWith('Is') ? unicodeBlock(name.slice(2)) : null;
  if (!block) throw new PatternError(`There is no category or block "${name}".`);
  return (code) => code >= block[0] && code <= block[1];
}

/** Reads what follows a backslash: one character, or a test for many. */
export function escape(reader: PatternReader): string | CharacterTest {
  const letter = reader.take();
  if (Object.hasOwn(singles, letter)) return singles[letter] ?? '';
  if (LITERAL.test(letter)) return letter;
  if (letter === 'p') return property(reader);
  if (letter === 'P') return not(property(reader));
  const lower = letter.toLowerCase();
  const test = Object.hasOwn(named, lower) ? named[lower] : undefined;
  if (!test) throw new PatternError(`"\\${letter}" means nothing in a pattern.`);
  return letter === lower ? test : not(test);
}

function endpoint(reader: PatternReader): string | CharacterTest {
  const point = reader.take();
  if (point === '[') throw new PatternError('"[" inside brackets needs a backslash.');
  return point === '\\' ? escape(reader) : point;
}

const codeOf = (text: string): number => text.codePointAt(0) ?? 0;

function member(reader: PatternReader): CharacterTest {
  const low = endpoint(reader);
  if (typeof low !== 'string') return low;
  const first = codeOf(low);
  const ranges = reader.peek() === '-' && reader.peek(1) !== '[' && reader.peek(1) !== ']';
  if (!ranges) return (code) => code === first;
  reader.take();
  const high = endpoint(reader);
  if (typeof high !== 'string' || codeOf(high) < first)
    throw new PatternError('A range in brackets runs from a lower to a higher character.');
  const last = codeOf(high);
  return (code) => code >= first && code <= last;
}

/** Reads a class after its `[`: members, perhaps negated, perhaps less another class (`[a-z-[aeiou]]`). */
export function characterClass(reader: PatternReader): CharacterTest {
  reader.depth += 1;
  if (reader.depth > 50) throw new PatternError('The pattern nests too deep.');
  const negated = reader.takeIf('^');
  const members: CharacterTest[] = [];
  let less: CharacterTest | null = null;
  while (!reader.takeIf(']')) {
    if (members.length > 0 && reader.takeIf('-[')) {
      less = characterClass(reader);
      reader.expect(']');
      break;
    }
    members.push(member(reader));
  }
  if (members.length === 0) throw new PatternError('Brackets hold at least one character.');
  reader.depth -= 1;
  const any: CharacterTest = (code) => members.some((test) => test(code));
  const cased = reader.flags.i ? inAnyCase(any) : any;
  const except = less;
  return (code) => cased(code) !== negated && !(except?.(code) ?? false);
}
