import { readFileSync } from 'node:fs';
import { CodedError } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../testing/standard.js';
import { compileDecision, compileModel, runDecision, type Diagnostic } from './index.js';

const example = readFileSync(new URL('../examples/kinderbijslag.dmn', import.meta.url), 'utf8');

/** The example with a stretch taken out, put twice, or replaced by a sign that means something. */
const damaged = fc
  .record({
    at: fc.nat(example.length - 1),
    length: fc.integer({ min: 1, max: 60 }),
    instead: fc.constantFrom(
      '',
      'twice',
      '<',
      '>',
      '"',
      '&',
      '[',
      '(',
      '#',
      '\u0000',
      'x y',
      '</decision>',
      '1e9999',
    ),
  })
  .map(({ at, length, instead }) => {
    const stretch = example.slice(at, at + length);
    return (
      example.slice(0, at) + (instead === 'twice' ? stretch + stretch : instead) + example.slice(at + length)
    );
  });

function hasPlace({ file, element, line, column, message, suggestion }: Diagnostic): boolean {
  return (
    file === 't.dmn' && element !== '' && line >= 1 && column >= 1 && message !== '' && suggestion !== ''
  );
}

describe('a damaged model', () => {
  it('is compiled or refused with places and advice, never thrown at', () => {
    fc.assert(
      fc.property(damaged, (dmn) => {
        const strict = compileDecision({ dmn, file: 't.dmn' });
        expect(strict.ok || (strict.error.length > 0 && strict.error.every(hasPlace))).toBe(true);
        const model = compileModel({ dmn, file: 't.dmn' });
        expect((model.ok ? model.value.problems : model.error).every(hasPlace)).toBe(true);
        if (model.ok)
          for (const name of model.value.decisions.keys())
            runDecision(model.value, name, { inputs: new Map() });
      }),
      { numRuns: 150 },
    );
  });
});

describe('found by damage', () => {
  it('an element with a prefix and no name is still called something', () => {
    const refused = compileDecision({ dmn: example.replace('<el:text ', '<el: '), file: 't.dmn' });
    expect(refused).toMatchObject({ ok: false, error: [{ element: 'element without a name', line: 7 }] });
  });
});

const words = [
  ...[
    '1',
    '0',
    '-1',
    '2.5',
    '"a"',
    'true',
    'null',
    '[]',
    '{}',
    '{a: 1}',
    '[1, 2, null]',
    '@"2026-03-16"',
    '@"PT1H"',
  ],
  ...['@"10:00:00Z"', '[1..3]', '(< 2)', 'x', '?', 'item', 'abs', 'function(a) a', 'sort', 'count'],
];
const expression = fc.letrec<{ all: string }>((tie) => ({
  all: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...words),
    fc
      .tuple(
        tie('all'),
        fc.constantFrom('+', '-', '*', '/', '**', '=', '!=', '<', '>=', 'and', 'or', 'in'),
        tie('all'),
      )
      .map((parts) => `(${parts.join(' ')})`),
    fc.tuple(tie('all'), tie('all')).map(([of, by]) => `(${of})[${by}]`),
    fc
      .tuple(tie('all'), fc.constantFrom('a', 'year', 'start', 'hours'))
      .map(([of, name]) => `(${of}).${name}`),
    fc
      .tuple(
        fc.constantFrom(
          'sum',
          'max',
          'string',
          'date',
          'time',
          'flatten',
          'median',
          'split',
          'before',
          'get value',
          'range',
          'not',
        ),
        fc.array(tie('all'), { maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(', ')})`),
    fc
      .tuple(fc.constantFrom('for', 'some', 'every'), tie('all'), tie('all'))
      .map(([kind, of, body]) => `(${kind} x in ${of} ${kind === 'for' ? 'return' : 'satisfies'} ${body})`),
    fc.tuple(tie('all'), tie('all'), tie('all')).map(([a, b, c]) => `(if ${a} then ${b} else ${c})`),
    fc.tuple(tie('all'), tie('all')).map(([f, arg]) => `(${f})(${arg})`),
    fc
      .tuple(tie('all'), fc.constantFrom('number', 'list<number>', 'range<date>', 'context<a: number>'))
      .map(([of, type]) => `(${of} instance of ${type})`),
  ),
})).all;

/** Computes a text; the only error it may end in is that of its budget. */
function settles(text: string): void {
  try {
    decide(text, { steps: 20_000 });
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    expect(error.code).toBe('rules.budgetExceeded');
  }
}

describe('any expression', () => {
  it('has a value or ends within its budget, whatever it is about', () => {
    fc.assert(
      fc.property(expression, (text) => {
        settles(text);
      }),
      { numRuns: 600 },
    );
  });

  it('that is no expression at all is a problem, never thrown', () => {
    const soup = fc.array(
      fc.constantFrom(
        ...words,
        ...'+ - * / ( ) [ ] { } : , . .. < > = ! @ " \' § // /* function if then else for in'.split(' '),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(soup, (parts) => {
        settles(parts.join(' ').replaceAll(']]>', ''));
      }),
      { numRuns: 600 },
    );
  });
});
