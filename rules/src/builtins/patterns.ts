import { compilePattern } from '../pattern/compile-pattern.js';
import { firstMatch, matchAt, type Match, type Spend } from '../pattern/match-at.js';
import type { Program } from '../pattern/program.js';
import type { Value } from '../value/value.js';
import { define, textOf, type Run } from './builtin.js';

const pointsOf = (text: string): number[] => Array.from(text, (point) => point.codePointAt(0) ?? 0);

function textFrom(points: readonly number[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += String.fromCodePoint(points[i] ?? 0);
  return text;
}

/** All matches one after another; null when the pattern also matches nothing, for then there is no telling them apart. */
function matchesIn(program: Program, text: readonly number[], spend: Spend): Match[] | null {
  const nothing = matchAt(program, [], 0, spend);
  if (nothing) return null;
  const found: Match[] = [];
  let at = 0;
  for (;;) {
    const match = firstMatch(program, text, at, spend);
    if (!match) return found;
    found.push(match);
    const end = match[1] ?? at;
    at = end > (match[0] ?? at) ? end : end + 1;
  }
}

/** A replacement in parts: texts, and numbers of groups; null when a `$` or `\` in it means nothing. */
function replacementParts(text: string, groups: number): readonly (string | number)[] | null {
  const parts: (string | number)[] = [];
  const form = /\\([\\$])|\$(\d+)|([^\\$]+)/gy;
  let at = 0;
  for (let found = form.exec(text); found; found = form.exec(text)) {
    const [, sign, digits, plain] = found;
    at = form.lastIndex;
    if (digits === undefined) {
      parts.push(sign ?? plain ?? '');
      continue;
    }
    let kept = digits;
    while (kept.length > 1 && Number(kept) > groups) kept = kept.slice(0, -1);
    parts.push(Number(kept), digits.slice(kept.length));
  }
  return at === text.length ? parts : null;
}

const groupText = (points: readonly number[], match: Match, group: number): string =>
  textFrom(points, match[group * 2] ?? 0, match[group * 2 + 1] ?? 0);

const replace: Run = ([input, pattern, replacement, flags = null], { spend }) => {
  const flagText = flags === null ? '' : textOf(flags);
  const program = compilePattern(textOf(pattern), flagText);
  if (!program) return null;
  const points = pointsOf(textOf(input));
  const parts = flagText.includes('q')
    ? [textOf(replacement)]
    : replacementParts(textOf(replacement), program.groups);
  const matches = matchesIn(program, points, spend);
  if (!parts || !matches) return null;
  let [result, at] = ['', 0];
  for (const match of matches) {
    const made = parts.map((part) => (typeof part === 'string' ? part : groupText(points, match, part)));
    result += textFrom(points, at, match[0] ?? at) + made.join('');
    at = match[1] ?? at;
    spend(1 + made.length);
  }
  return result + textFrom(points, at, points.length);
};

const matches: Run = ([input, pattern, flags = null], { spend }) => {
  const program = compilePattern(textOf(pattern), flags === null ? '' : textOf(flags));
  return program && firstMatch(program, pointsOf(textOf(input)), 0, spend) !== null;
};

const split: Run = ([string, delimiter], { spend }) => {
  const [text, between] = [textOf(string), textOf(delimiter)];
  if (between === '') return [...text];
  const program = compilePattern(between, '');
  const points = pointsOf(text);
  const found = program && matchesIn(program, points, spend);
  if (!found) return null;
  const parts: Value[] = [];
  let at = 0;
  for (const match of found) {
    parts.push(textFrom(points, at, match[0] ?? at));
    at = match[1] ?? at;
  }
  return [...parts, textFrom(points, at, points.length)];
};

/** String functions on regular expressions of XPath and XQuery (DMN 1.5 section 10.3.4.3), matched by an engine of our own within the budget. */
export const patternFunctions = [
  define(['matches(input: string, pattern: string, flags?: string|null)'], 'boolean', matches),
  define(
    ['replace(input: string, pattern: string, replacement: string, flags?: string|null)'],
    'string',
    replace,
  ),
  define(['split(string: string, delimiter: string)'], 'list', split),
];
