import { describe, expect, it } from 'vitest';
import { changeOf, packOf, requestOf } from '../../testing/requests.js';
import { openDuckDb, PRESSED, resultCsv, simulate, type Effect, type SimulationResult } from '../index.js';

// A hundred euros more is looked at for the first residents only: what that does to the result, and what it leaves alone.

const assistance = 'gemeente/bijstand';
const higher = changeOf('normAlleen', '1500');
const of = (residents: number): Promise<SimulationResult> =>
  simulate(requestOf(assistance, higher, { residents }), openDuckDb);

/** A DuckDB that finds nobody of whom a hundred euros more was looked at. */
async function withoutMore() {
  const engine = await openDuckDb();
  return {
    ...engine,
    rows: (sql: string) => (sql.includes('loss_before') ? Promise.resolve([]) : engine.rows(sql)),
  };
}

describe('for how many residents it is looked at', () => {
  it('is for all when they are few, and for a million at most', async () => {
    const [few, edge, many] = [await of(20_000), await of(PRESSED), await of(PRESSED + 500_000)];
    expect([few, edge, many].map(({ pressure }) => pressure.residents)).toEqual([20_000, PRESSED, PRESSED]);
    expect(few.pressure.households).toBe(few.households.seen);
    expect(many.pressure.households).toBe(edge.households.seen);
    expect(many.pressure).toEqual(edge.pressure);
    expect(many.total.overHundred).toEqual(edge.total.overHundred);
    expect(Number(many.total.difference.margin)).toBeLessThan(Number(edge.total.difference.margin));
  });

  it('is said in every row of the table for a spreadsheet', async () => {
    const [heading, ...rows] = resultCsv(await of(20_000))
      .trim()
      .split('\r\n');
    expect(heading).toMatch(/,residents_seen,residents_seen_of_100_more$/);
    for (const row of rows) expect(row).toMatch(/,20000,20000$/);
  });
});

describe('its margin', () => {
  it('is smaller the more are looked at, and few say about the same as many', async () => {
    const [few, many] = [await of(20_000), await of(500_000)];
    const [about, sure] = [few.pressure.classes[4]?.before, many.pressure.classes[4]?.before];
    if (!about || !sure) throw new Error('no class of a whole hundred');
    expect(sure.margin).toBeGreaterThan(0);
    expect(sure.margin).toBeLessThan(about.margin / 3);
    expect(Math.abs(sure.value - about.value)).toBeLessThan(2 * about.margin);
    const [loose, tight] = [few.total.lostOfHundred.before, many.total.lostOfHundred.before];
    expect(Number(tight.margin)).toBeGreaterThan(0);
    expect(Number(tight.margin)).toBeLessThan(Number(loose.margin) / 3);
    expect(Math.abs(Number(tight.value) - Number(loose.value))).toBeLessThan(2 * Number(loose.margin));
  });

  it('is there for all services together too', async () => {
    const others = [packOf('toeslagen/zorgtoeslag')];
    const { total, pressure } = await simulate(requestOf(assistance, higher, { others }), openDuckDb);
    expect(Number(total.lostOfHundred.before.margin)).toBeGreaterThan(0);
    expect(pressure.residents).toBe(20_000);
  });
});

it('has classes that hold every household once', async () => {
  const { pressure, households } = await of(20_000);
  for (const when of ['before', 'after'] as const) {
    const sum = pressure.classes.reduce((so, each) => so + each[when].value, 0);
    expect(Math.abs(sum - households.all)).toBeLessThan(pressure.classes.length);
  }
});

it('leaves cost, winners, losers and groups alone', async () => {
  const rest = ({ total, groups, won, lost }: SimulationResult) => {
    const bare = ({ lostOfHundred: _lost, overHundred: _over, ...effect }: Effect) => effect;
    return [bare(total), Object.values(groups).map((each) => each.map(bare)), won, lost];
  };
  const none = await simulate(requestOf(assistance, higher), withoutMore);
  const result = await of(20_000);
  expect(rest(none)).toEqual(rest(result));
  expect(none.total.lostOfHundred.before.value).toBe('0');
  expect(result.total.lostOfHundred.before.value).not.toBe('0');
});
