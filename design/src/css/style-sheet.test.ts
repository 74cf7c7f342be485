import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCss } from './parse-css.js';
import { printCss } from './print-css.js';
import { resolveTokens, type TokenReach } from './resolve-tokens.js';
import { libraryClasses, styleSheet } from './style-sheet.js';

const sheet = (library: string, components: string, theme = ':root{--utrecht-ink:#112233;--unused:red}') =>
  styleSheet({ theme: [theme], library, own: [], components: [components] });

test('a rule of the library stays when a component writes its class, and goes otherwise', () => {
  const css = sheet(
    '.utrecht-a { color: var(--utrecht-ink) } .utrecht-b { color: red }',
    'className="utrecht-a"',
  );
  expect(css).toBe(':root{--utrecht-ink:#123}.utrecht-a{color:var(--utrecht-ink)}');
});

test('a modifier is taken only when it is written itself', () => {
  const library = '.utrecht-a{margin:0} .utrecht-a--big{margin:9px} .utrecht-a.utrecht-a--big{top:1px}';
  expect(sheet(library, "'utrecht-a'")).toBe('.utrecht-a{margin:0}');
  expect(sheet(library, "'utrecht-a utrecht-a--big'")).toContain('.utrecht-a.utrecht-a--big{top:1px}');
});

test('elements without a class are never styled by the library', () => {
  expect(sheet('button{color:red} .utrecht-a,a{margin:0}', 'utrecht-a')).toBe('.utrecht-a{margin:0}');
});

test('a media query without used rules disappears', () => {
  expect(sheet('@media print{.utrecht-b{color:red}}', 'utrecht-a')).toBe('');
});

test('tokens that feed only unused tokens go as well', () => {
  const theme = ':root{--one:1px;--two:var(--one);--utrecht-ink:red}';
  expect(sheet('.utrecht-a{color:var(--utrecht-ink)}', 'utrecht-a', theme)).toBe(
    ':root{--utrecht-ink:red}.utrecht-a{color:var(--utrecht-ink)}',
  );
});

test('class names are found in any source text', () => {
  expect([...libraryClasses(['a "utrecht-form-field__label" b', '`utrecht-button--danger`'])]).toEqual([
    'utrecht-form-field__label',
    'utrecht-button--danger',
  ]);
});

const reach =
  (set: Readonly<Record<string, TokenReach>>) =>
  (token: string): TokenReach =>
    set[token] ?? 'nowhere';

test.each([
  ['var(--a)', { '--a': 'everywhere' }, 'var(--a)'],
  ['var(--a, 1px)', { '--a': 'everywhere' }, 'var(--a)'],
  ['var(--a, 1px)', { '--a': 'somewhere' }, 'var(--a,1px)'],
  ['var(--a, 1px)', {}, '1px'],
  ['var(--a)', {}, undefined],
  ['var(--a, var(--b, var(--c, 2px)))', { '--b': 'everywhere' }, 'var(--b)'],
  ['calc(var(--a, 0) * var(--b, 0))', {}, 'calc(0 * 0)'],
  ['calc(var(--a) + var(--b, 1px))', { '--b': 'everywhere' }, undefined],
  ['red', {}, 'red'],
] as const)('%s with %o becomes %s', (value, set, expected) => {
  expect(resolveTokens(value, reach(set))).toBe(expected);
});

test('a comment, a charset and a string with a brace-like semicolon do not disturb reading', () => {
  const nodes = parseCss('@charset "UTF-8"; /* { */ .a::before { content: "a;b"; color: red; }');
  expect(nodes).toEqual([
    {
      kind: 'rule',
      selectors: ['.a::before'],
      declarations: [
        { property: 'content', value: '"a;b"' },
        { property: 'color', value: 'red' },
      ],
    },
  ]);
});

test('a block that is not closed is named', () => {
  expect(() => parseCss('.first { color: red')).toThrow(/not closed: "\.first"/);
});

test('printing and reading again gives the same rules, whatever the spacing', () => {
  const space = fc.stringMatching(/^[ \n\t]{0,3}$/);
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name, name), { minLength: 1 }), space, (rules, gap) => {
      const css = rules
        .map(
          ([selector, property, value]) =>
            `.${selector}${gap}{${gap}${property}${gap}:${gap}${value}${gap};${gap}}`,
        )
        .join(gap);
      const once = printCss(parseCss(css));
      expect(printCss(parseCss(once))).toBe(once);
      expect(parseCss(once)).toEqual(parseCss(css));
    }),
  );
});
