import { isList, type Value } from '../value/value.js';
import { valueText } from '../value/value-text.js';
import { count, define, integerOf, listOf, textOf } from './builtin.js';

/** Characters are Unicode code points; position 1 is the first, -1 the last (DMN 1.5 table 74). */
function substring([value, start, length]: readonly Value[]): Value {
  const from = integerOf(start);
  if (from === null || from === 0) return null;
  const points = [...textOf(value)];
  const first = from > 0 ? from - 1 : Math.max(0, points.length + from);
  if (length === undefined || length === null) return points.slice(first).join('');
  const size = integerOf(length);
  return size === null || size < 0 ? null : points.slice(first, first + size).join('');
}

function join([list, delimiter = null]: readonly Value[]): Value {
  const words = listOf(list).filter((item) => item !== null);
  const between = delimiter === null ? '' : textOf(delimiter);
  return words.every((item) => typeof item === 'string') ? words.join(between) : null;
}

const two = (use: (value: string, match: string) => Value) => (args: readonly Value[]) =>
  use(textOf(args[0]), textOf(args[1]));

const one = (use: (value: string) => Value) => (args: readonly Value[]) => use(textOf(args[0]));

function before(value: string, match: string): string {
  const place = value.indexOf(match);
  return place < 0 ? '' : value.slice(0, place);
}

function after(value: string, match: string): string {
  const place = value.indexOf(match);
  return place < 0 ? '' : value.slice(place + match.length);
}

const pair = (name: string): readonly string[] => [`${name}(string: string, match: string)`];
const single = (name: string): readonly string[] => [`${name}(string: string)`];

/** String functions (DMN 1.5 section 10.3.4.3) that need no regular expressions. */
export const stringFunctions = [
  define(['string(from: any)'], 'string', ([from = null]) => (from === null ? null : valueText(from)), {
    deep: true,
  }),
  define(
    single('string length'),
    'number',
    one((s) => count([...s].length)),
  ),
  define(
    single('upper case'),
    'string',
    one((s) => s.toUpperCase()),
  ),
  define(
    single('lower case'),
    'string',
    one((s) => s.toLowerCase()),
  ),
  define(
    single('trim'),
    'string',
    one((s) => s.trim()),
  ),
  define(
    pair('contains'),
    'boolean',
    two((s, match) => s.includes(match)),
  ),
  define(
    pair('starts with'),
    'boolean',
    two((s, match) => s.startsWith(match)),
  ),
  define(
    pair('ends with'),
    'boolean',
    two((s, match) => s.endsWith(match)),
  ),
  define(pair('substring before'), 'string', two(before)),
  define(pair('substring after'), 'string', two(after)),
  define(['substring(string: string, start position: number, length?: number)'], 'string', substring),
  define(['string join(list: list, delimiter?: string|null)'], 'string', (args) =>
    isList(args[0]) ? join(args) : null,
  ),
];
