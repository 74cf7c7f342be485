import type { LegalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { asked, compiled, dmnOf, feel, type Sketch } from '../../testing/model.js';
import { toSql, type ParameterTable, type SqlRequest } from '../index.js';

const inputs = { income: 'number', persons: 'number', insured: 'boolean', name: 'string', born: 'date' };

const translate = (
  sketch: Sketch,
  request: Partial<SqlRequest> = {},
  parameters: readonly ParameterTable[] = [],
) => toSql(compiled(sketch, parameters), { table: 't', on: asked, dmn: dmnOf(sketch), ...request });

function sqlOf(
  sketch: Sketch,
  request: Partial<SqlRequest> = {},
  parameters: readonly ParameterTable[] = [],
) {
  const result = translate(sketch, request, parameters);
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

function refusals(text: string, request: Partial<SqlRequest> = {}) {
  const result = translate({ inputs, decisions: { d: feel(text) } }, { outputs: ['d'], ...request });
  if (result.ok) throw new Error(`Not refused:\n${result.value.sql}`);
  return result.error;
}

/** What stands before `AS "d"` where it is made. */
const expressionOf = (text: string, request: Partial<SqlRequest> = {}): string => {
  const { sql } = sqlOf({ inputs, decisions: { d: feel(text) } }, request);
  return /^ *(?:SELECT \*,\n *)?(.*) AS "d",?$/m.exec(sql)?.[1] ?? sql;
};

describe('the table', () => {
  it('has a column for each fact that is needed, by its name and type', () => {
    const { columns } = sqlOf(
      { inputs, decisions: { d: feel('if insured then income else 0') } },
      { columns: { income: { width: 9, scale: 0 } } },
    );
    expect(columns).toEqual([
      { name: 'insured', type: 'BOOLEAN' },
      { name: 'income', type: 'DECIMAL(9,0)' },
    ]);
  });

  it('keeps amounts in eleven digits of which two behind the point, unless told otherwise', () => {
    expect(sqlOf({ inputs, decisions: { d: feel('income') } }).columns).toEqual([
      { name: 'income', type: 'DECIMAL(11,2)' },
    ]);
  });

  it('stops the query when a column is of another type, because a cast could round without a word', () => {
    expect(sqlOf({ inputs, decisions: { d: feel('income') } }).sql).toContain(
      `CASE WHEN typeof("income") = 'DECIMAL(11,2)' THEN "income" ELSE error(`,
    );
  });

  it('gives the columns to keep, the outcomes in the order asked, and whether they are provisional', () => {
    const { sql } = sqlOf(
      { inputs, decisions: { a: feel('income'), b: feel('a + 1') } },
      { outputs: ['b', 'a'], keep: ['id'] },
    );
    expect(sql.slice(sql.lastIndexOf('SELECT'))).toBe(
      'SELECT "id",\n  "b" AS "b",\n  "income" AS "a",\n  false AS "provisional"\nFROM "step 1"',
    );
  });

  it('quotes names, so that no name ends its quotes', () => {
    const { sql } = sqlOf({ inputs, decisions: { d: feel('income + 1') } }, { table: 'my "t"' });
    expect(sql).toContain('FROM "my ""t""")');
  });
});

describe('numbers', () => {
  it('round half up is a cast, which rounds half away from zero', () => {
    expect(expressionOf('round half up(income * 0.07255, 2)')).toBe(
      'CAST(("income" * CAST(0.07255 AS DECIMAL(5,5))) AS DECIMAL(10,2))',
    );
  });

  it('divides whole numbers, never DECIMAL by DECIMAL, which gives DOUBLE', () => {
    const sql = expressionOf('round down(income / persons, 0)', {
      columns: { persons: { width: 3, scale: 0 } },
    });
    expect(sql).toContain('//');
    expect(sql).not.toMatch(/[^/]\/[^/]/);
  });

  it('divides by what ends in tenths as a multiplication', () => {
    expect(expressionOf('income / 8')).toBe('("income" * CAST(0.125 AS DECIMAL(3,3)))');
  });

  it('leaves 64 bits by a cast where the result needs it, because DuckDB would overflow', () => {
    expect(expressionOf('income * income')).toBe('(CAST("income" AS DECIMAL(38,2)) * "income")');
  });

  it('knows that a difference under its own condition is not below zero', () => {
    const under = expressionOf('if income > 12 then floor((income - 12) / 7) else 0');
    expect(under).not.toContain('< 0');
    expect(expressionOf('floor((income - 12) / 7)')).toContain('< 0');
  });

  it('never takes a quotient for one of its constants (found by random-expressions.test.ts)', () => {
    const chosen = 'if insured then round down(income, 0) else (if name = "a" then 0.5 else 0) + 2 / 0.1373';
    expect(expressionOf(`decimal(${chosen}, 0)`)).toContain('1373');
  });

  it('calculates beforehand with constants that the row chooses between', () => {
    expect(expressionOf('(if insured then 10 else 20) * 5 + 1')).toBe(
      'CASE WHEN "insured" THEN CAST(51 AS DECIMAL(2,0)) ELSE CAST(101 AS DECIMAL(3,0)) END',
    );
  });
});

describe('null', () => {
  it('equals null: = is IS NOT DISTINCT FROM where a side can be null', () => {
    expect(expressionOf('income = persons')).toBe('("income" IS NOT DISTINCT FROM "persons")');
    expect(expressionOf('income = null')).toBe('("income" IS NULL)');
  });

  it('is the result of a division by zero', () => {
    expect(expressionOf('income / 0')).toContain('NULL');
    expect(expressionOf('income / (persons * 0)')).toContain('NULL');
    expect(
      expressionOf('floor(income / persons)', { columns: { persons: { width: 2, scale: 0 } } }),
    ).toContain('nullif(abs("persons"), 0)');
  });
});

describe('parameters', () => {
  const day = (text: string): LegalDate => text as LegalDate;
  const rate = (until?: string): ParameterTable => ({
    name: 'rate',
    unit: 'ratio',
    at: 'peildatum',
    after: 'provisional',
    values: [
      {
        from: day('2025-01-01'),
        ...(until ? { until: day(until) } : {}),
        value: '0.25',
        source: { bwb: 'B', article: '1' },
      },
    ],
  });
  const sketch: Sketch = {
    items:
      '<itemDefinition name="tP"><itemComponent name="rate"><typeRef>number</typeRef></itemComponent></itemDefinition>',
    inputs: { parameters: 'tP', peildatum: 'date', income: 'number', born: 'date' },
    decisions: { d: feel('income * parameters.rate') },
  };

  it('are the constants of the date asked about', () => {
    const { sql, provisional } = sqlOf(sketch, {}, [rate()]);
    expect(sql).toContain('CAST(0.25 AS DECIMAL(2,2))');
    expect(provisional).toEqual([]);
  });

  it('outside their periods are told, and make every row provisional', () => {
    const { sql, provisional } = sqlOf(sketch, {}, [rate('2025-12-31')]);
    expect(provisional).toEqual(['rate']);
    expect(sql).toContain('true AS "provisional"');
  });

  it('chosen by a date of the row are chosen for each row', () => {
    const { sql } = sqlOf(sketch, {}, [{ ...rate('2025-12-31'), at: 'born' }]);
    expect(sql).toContain(
      `coalesce(("born" < DATE '2025-01-01') OR ("born" > DATE '2025-12-31'), false) AS "provisional"`,
    );
  });
});

describe('what cannot be said in SQL', () => {
  it.each([
    ['income / 3', 'a quotient that is not rounded'],
    ['income ** persons', 'raises to a power'],
    ['matches(name, "a+")', 'matches() has no counterpart'],
    ['name < "b"', 'orders texts'],
    ['name instance of string', 'asks for the type'],
    ['for i in 1..persons return i', 'may be no whole numbers'],
    ['for i in 1..round down(income, 0) return i', 'numbers that the row decides'],
    ['date and time("2026-03-29T02:30:00@Europe/Amsterdam")', 'no counterpart'],
    ['time("10:00:00")', 'no counterpart'],
    ['{a: income / 3}', 'quotients that are not rounded'],
    ['{a: born - born}', 'gives a duration'],
    ['{a: 1, A: income}', 'differ in capitals'],
    ['{"": income}', 'without a name'],
    ['born - born', 'gives a duration'],
    ['income * income * income * income', 'needs 44 digits'],
    ['round half up(income, persons)', 'depends on the row'],
  ])('%s is refused', (text, reason) => {
    expect(refusals(text).map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
  });

  it('is named with the expression, where it stands and what to do', () => {
    expect(refusals('1 + income ** 2')).toEqual([
      {
        file: 't.dmn',
        element: 'decision "d"',
        line: 9,
        column: 1,
        message: '"income ** 2" cannot be said in SQL. It raises to a power.',
        suggestion: 'Write it as a product.',
      },
    ]);
  });

  it('is recursion', () => {
    const sketch: Sketch = {
      inputs,
      functions: { f: [['n'], 'if n <= 1 then 1 else n * f(n - 1)'] },
      decisions: { d: feel('f(income)') },
    };
    const result = translate(sketch);
    expect(result.ok ? '' : result.error[0]?.message).toMatch(
      /calls functions more than 20 deep, or itself|cannot/,
    );
  });

  it('is what takes more steps than a decision may, also where the engine is asked beforehand', () => {
    const endless = 'count(for i in 1..1000000000 return i)';
    const [first] = refusals(endless, { same: { insured: true } });
    expect(first?.message).toContain('cannot be said in SQL');
    const other = sqlOf(
      { inputs, decisions: { d: feel('if insured then income else 0'), e: feel(endless) } },
      { outputs: ['d'], same: { insured: true } },
    );
    expect(other.columns.map(({ name }) => name)).toEqual(['income']);
  });

  it('tells each decision once, not those that rest on it', () => {
    const sketch: Sketch = {
      inputs,
      decisions: { a: feel('name < "b"'), b: feel('not(a)'), c: feel('income ** 2') },
    };
    const result = translate(sketch);
    expect(result.ok ? [] : result.error.map(({ element }) => element)).toEqual([
      'decision "a"',
      'decision "c"',
    ]);
  });

  it('is no reason to refuse another outcome', () => {
    const sketch: Sketch = { inputs, decisions: { a: feel('income / 3'), b: feel('round half up(a, 2)') } };
    expect(translate(sketch).ok).toBe(false);
    expect(translate(sketch, { outputs: ['b'] }).ok).toBe(true);
  });

  it('an outcome that is not there', () => {
    expect(() => translate({ inputs, decisions: { a: feel('1') } }, { outputs: ['b'] })).toThrow(
      'no decision "b"',
    );
  });
});
