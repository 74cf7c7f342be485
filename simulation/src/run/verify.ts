import { decimal, multiply, roundTo, toText } from '@eenloket/kit';
import { evaluate, type Fact, type FactJson } from '@eenloket/rules';
import type { OpenEngine } from '../duckdb/column-engine.js';
import { sizeOf } from '../population/household-types.js';
import { populationSql } from '../population/population-sql.js';
import { Chain } from './chain.js';
import type { Request } from './request.js';
import { bothOf } from './simulate.js';
import type { SimulatedPack } from './simulated-pack.js';

/** How SQL and the plain engine compared. */
export interface Verified {
  readonly households: number;
  /** Households about which they disagree, to the cent. */
  readonly different: number;
  /** The first of them: its facts, and what SQL says. */
  readonly first?: { readonly [column: string]: unknown };
}

const origin = { source: 'simulation' } as const;

/** One household: its facts and what SQL says of it, by the names of the columns. */
type Row = ReadonlyMap<string, unknown>;

/** What a pack pays in a year by `evaluate`, in whole cents. */
function centsOf({ model, output, timesAYear }: SimulatedPack, row: Row, on: Request['on']): string {
  const facts = new Map(
    [...model.facts.keys()].map((name): [string, Fact] => [
      name,
      { name, origin, value: { state: 'known', value: (row.get(name) ?? null) as FactJson } },
    ]),
  );
  const outcome = evaluate(model, { facts, on, outputs: [output] }).outcomes[output];
  if (!outcome || outcome.state === 'unknown') return 'unknown';
  const cents = multiply(decimal(`${(outcome.value as string | null) ?? 0}`), decimal(100 * timesAYear));
  return toText(roundTo(cents, 0, 'half-up'));
}

/**
 * Holds what SQL says of the first so many households against `evaluate`, before and after the change, to the cent.
 * @param households how many, as many as there are at most
 */
export async function verify(request: Request, households: number, open: OpenEngine): Promise<Verified> {
  const both = bothOf(request);
  const { on, seed, residents } = request;
  const engine = await open();
  try {
    const few = Math.min(households, sizeOf(residents).households);
    const chain = await Chain.begin(engine, on, populationSql(few, seed));
    await chain.decide(both.base, 'before');
    await chain.decide(both.changed, 'after');
    const facts = [...new Set([...both.base.model.facts.keys(), ...both.changed.model.facts.keys()])];
    const columns = ['sim.household', 'before', 'after', ...facts];
    const found = await engine.rows(
      `SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM "${chain.view}" ORDER BY "sim.household"`,
    );
    const rows = found.map((row): Row => new Map(columns.map((name, i) => [name, row[i]])));
    const wrong = rows.filter(
      (row) =>
        centsOf(both.base, row, on) !== String(row.get('before')) ||
        centsOf(both.changed, row, on) !== String(row.get('after')),
    );
    const [first] = wrong;
    return {
      households: rows.length,
      different: wrong.length,
      ...(first ? { first: Object.fromEntries(first) } : {}),
    };
  } finally {
    engine.close();
  }
}
