import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../testing/standard.js';
import { compilePattern } from './compile-pattern.js';
import { firstMatch } from './match-at.js';

const free = (): void => undefined;

function finds(pattern: string, text: string, flags = ''): string | null | 'wrong' {
  const program = compilePattern(pattern, flags);
  if (!program) return 'wrong';
  const points = Array.from(text, (point) => point.codePointAt(0) ?? 0);
  const match = firstMatch(program, points, 0, free);
  return match && String.fromCodePoint(...points.slice(match[0], match[1]));
}

describe('a pattern of XPath (Functions 3.1 section 5.6.1)', () => {
  it.each([
    ['b+?', 'abbb', '', 'b'],
    ['b{2}', 'abbb', '', 'bb'],
    ['b{2,}', 'abbb', '', 'bbb'],
    ['b{0,2}?c', 'abbbc', '', 'bbc'],
    ['^b', 'a\nb', '', null],
    ['^b', 'a\nb', 'm', 'b'],
    ['a.b', 'a\nb', '', null],
    ['a.b', 'a\nb', 's', 'a\nb'],
    ['a b', 'xab', 'x', 'ab'],
    ['[ ]', 'a b', 'x', ' '],
    ['(.)\\1', 'abccd', '', 'cc'],
    ['(a|ab)(c|bcd)(d*)', 'abcd', '', 'abcd'],
    ['(a)|b', 'b', '', 'b'],
    ['(?:ab)+', 'xabab', '', 'abab'],
    ['[a-z-[aeiou]]+', 'aebcd', '', 'bcd'],
    ['[^a-c]', 'abcd', '', 'd'],
    ['[\\d-]+', 'a1-2', '', '1-2'],
    ['\\p{Lu}\\p{Ll}+', 'de Vries', '', 'Vries'],
    ['\\p{IsGreek}+', 'abc λόγος', '', 'wrong'],
    ['\\p{IsGreekandCoptic}+', 'abc λόγος', '', 'λόγος'],
    ['\\P{L}', 'ab1', '', '1'],
    ['\\i\\c*', '1a-b', '', 'a-b'],
    ['STRASSE', 'strasse', 'i', 'strasse'],
    ['a.c', 'a.c abc', 'q', 'a.c'],
    ['.', '👩', '', '👩'],
    ['', 'abc', '', ''],
    ['(a*)*', 'b', '', ''],
    ['(a*)+b', 'aab', '', 'aab'],
  ])('%s finds in %s with flags "%s" %s', (pattern, text, flags, expected) => {
    expect(finds(pattern, text, flags)).toBe(expected);
  });

  it.each([
    '(',
    ')',
    '[',
    '[]',
    'a**',
    '*a',
    'a{2,1}',
    'a{,2}',
    '\\y',
    '[b-a]',
    '\\1',
    '(a\\1)',
    '\\p{Xx}',
    '[a-\\d]',
    '{',
    'a\\',
  ])('%s is none', (pattern) => {
    expect(finds(pattern, 'a')).toBe('wrong');
  });

  it.each(['g', 'ii2', ' '])('flags "%s" are none', (flags) => {
    expect(finds('a', 'a', flags)).toBe('wrong');
  });

  it('agrees with the expressions of JavaScript where both mean the same', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '(a|b)', '(ab)', '(?:b|ba)');
    const piece = fc
      .tuple(atom, fc.constantFrom('', '?', '*', '+', '*?', '+?', '{1,2}', '??'))
      .map((parts) => parts.join(''));
    const pattern = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (source, input) => {
        expect(finds(source, input)).toBe(new RegExp(source, 'u').exec(input)?.[0] ?? null);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('functions on patterns (section 10.3.4.3)', () => {
  it.each([
    ['matches("abc", "b")', true],
    ['matches("abc", "B", "i")', true],
    ['matches("abc", "[")', null],
    ['replace("abc", "(b)", "<$1$0$2>")', 'a<bb>c'],
    ['replace("abc", "b", "\\\\$")', 'a$c'],
    ['replace("abc", "b", "$")', null],
    ['replace("abc", "b", "\\\\x")', null],
    ['replace("abc", "x*", "-")', null],
    ['replace("a.b", ".", "-", "q")', 'a-b'],
    ['replace("abcdefghijkl", "(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)", "$11-$12")', 'k-a2l'],
    ['split("a1b22c", "[0-9]+")', ['a', 'b', 'c']],
    ['split("", ",")', ['']],
    ['split(",", ",")', ['', '']],
    ['split("abc", "")', ['a', 'b', 'c']],
    ['split("abc", "x*")', null],
  ])('%s is %j', (text, expected) => {
    expect(decide(text)).toEqual(expected);
  });
});
