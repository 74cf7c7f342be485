import { fromText, negate } from '@eenloket/kit';
import { tokensOf, type Token } from '../feel/tokens.js';
import { parseDate } from '../value/calendar-date.js';
import { comparison } from '../value/compare.js';
import { parseDateTime } from '../value/date-time.js';
import { parseDuration } from '../value/duration.js';
import { parseTemporal } from '../value/temporal-text.js';
import { parseTime } from '../value/time-of-day.js';
import { FeelRange, type Value } from '../value/value.js';

const constructors: { readonly [name: string]: (text: string) => Value } = {
  date: parseDate,
  time: parseTime,
  'date and time': parseDateTime,
  duration: parseDuration,
};

function constructed(tokens: readonly Token[]): Value {
  const open = tokens.findIndex(({ value }) => value === '(');
  const name = tokens
    .slice(0, open)
    .map(({ value }) => value)
    .join(' ');
  const [text, close] = tokens.slice(open + 1);
  if (open < 0 || tokens.length !== open + 3 || text?.kind !== 'string' || close?.value !== ')') return null;
  return Object.hasOwn(constructors, name) ? (constructors[name]?.(text.value) ?? null) : null;
}

/** The value of a literal: a number, a text, an at-literal, or a date, time or duration made from a text. */
function literal(tokens: readonly Token[]): Value {
  const [first, second] = tokens;
  if (tokens.length === 1 && first?.kind === 'string') return first.value;
  const digits = first?.value === '-' && first.kind === 'symbol' ? second : first;
  if (digits?.kind === 'number' && tokens.length === (digits === first ? 1 : 2)) {
    const number = fromText(digits.value);
    if (!number.ok) return null;
    return digits === first ? number.value : negate(number.value);
  }
  if (first?.value === '@' && second?.kind === 'string' && tokens.length === 2)
    return parseTemporal(second.value);
  return constructed(tokens);
}

/** The range that a text with two literals as bounds says (`range("[18..21)")`); null for any other text, or bounds out of order. */
export function rangeFromText(text: string): FeelRange | null {
  const tokens = tokensOf(text).slice(0, -1);
  const [first, last] = [tokens[0]?.value ?? '', tokens.at(-1)?.value ?? ''];
  const middle = tokens.findIndex(({ kind, value }) => kind === 'symbol' && value === '..');
  if (middle < 0 || !['[', '(', ']'].includes(first) || ![']', ')', '['].includes(last)) return null;
  const [low, high] = [literal(tokens.slice(1, middle)), literal(tokens.slice(middle + 1, -1))];
  if (comparison('<=', low, high) !== true) return null;
  return new FeelRange(low, first === '[', high, last === ']');
}
