import { type Value, isList } from '../value/value.js';
import { valueText } from '../value/value-text.js';
import { count, define } from './builtin.js';

const text = (use: (value: string) => Value) => (value: Value) =>
  typeof value === 'string' ? use(value) : null;

const two =
  (use: (value: string, other: string) => Value) =>
  (value: Value, other: Value): Value =>
    typeof value === 'string' && typeof other === 'string' ? use(value, other) : null;

/** Characters are Unicode code points; position 1 is the first, -1 the last (DMN 1.5 table 74). */
function substring(value: Value, start: Value, length?: Value): Value {
  if (typeof value !== 'string' || typeof start !== 'number' || start === 0) return null;
  if (length !== undefined && (typeof length !== 'number' || length < 0)) return null;
  const points = [...value];
  const from = start > 0 ? start - 1 : Math.max(0, points.length + start);
  return points.slice(from, length === undefined ? undefined : from + length).join('');
}

function join(list: Value, delimiter: Value = null): Value {
  if (!isList(list) || !(delimiter === null || typeof delimiter === 'string')) return null;
  const words = list.filter((item) => item !== null);
  return words.every((item) => typeof item === 'string') ? words.join(delimiter ?? '') : null;
}

function before(value: string, match: string): string {
  const place = value.indexOf(match);
  return place < 0 ? '' : value.slice(0, place);
}

function after(value: string, match: string): string {
  const place = value.indexOf(match);
  return place < 0 ? '' : value.slice(place + match.length);
}

/** String functions (DMN 1.5 section 10.3.4.3), without those on regular expressions; `split` splits on a literal text. */
export const stringFunctions = [
  define(['string(from)'], 'string', (from = null) => (from === null ? null : valueText(from))),
  define(
    ['string length(string)'],
    'number',
    text((s) => count([...s].length)),
  ),
  define(
    ['upper case(string)'],
    'string',
    text((s) => s.toUpperCase()),
  ),
  define(
    ['lower case(string)'],
    'string',
    text((s) => s.toLowerCase()),
  ),
  define(
    ['trim(string)'],
    'string',
    text((s) => s.trim()),
  ),
  define(
    ['contains(string, match)'],
    'boolean',
    two((s, match) => s.includes(match)),
  ),
  define(
    ['starts with(string, match)'],
    'boolean',
    two((s, match) => s.startsWith(match)),
  ),
  define(
    ['ends with(string, match)'],
    'boolean',
    two((s, match) => s.endsWith(match)),
  ),
  define(['substring before(string, match)'], 'string', two(before)),
  define(['substring after(string, match)'], 'string', two(after)),
  define(
    ['substring(string, start position, length)', 'substring(string, start position)'],
    'string',
    (value = null, start = null, length) => substring(value, start, length),
  ),
  define(
    ['split(string, delimiter)'],
    'list',
    two((s, delimiter) => (delimiter === '' ? [...s] : s.split(delimiter))),
  ),
  define(['string join(list, delimiter)', 'string join(list)'], 'string', (list = null, delimiter) =>
    join(list, delimiter),
  ),
];
