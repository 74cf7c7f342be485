import { expect, it } from 'vitest';
import { catalogue, changeOf, day, packOf } from '../../testing/requests.js';
import { openDuckDb, SEED, Simulations, type ColumnEngine } from '../index.js';

const asked = {
  pack: packOf('toeslagen/zorgtoeslag'),
  change: changeOf('standaardpremie', '2219'),
  on: day,
  residents: 5_000,
  seed: SEED,
};

/** DuckDB, and how often it was opened and closed. */
function countedDuckDb() {
  const count = { opened: 0, closed: 0 };
  const open = async (): Promise<ColumnEngine> => {
    count.opened += 1;
    const engine = await openDuckDb();
    return { ...engine, close: () => ((count.closed += 1), engine.close()) };
  };
  return { count, open };
}

it('runs one at a time, says so to the next, and goes on after it', async () => {
  const simulations = new Simulations(catalogue, openDuckDb);
  const first = simulations.of(asked);
  await expect(simulations.of({ ...asked, seed: 2 })).rejects.toMatchObject({ code: 'simulation.busy' });
  await first;
  await expect(simulations.of({ ...asked, seed: 2 })).resolves.toMatchObject({ seed: 2 });
});

it('gives the same result again without a run', async () => {
  const { count, open } = countedDuckDb();
  const simulations = new Simulations(catalogue, open);
  const first = await simulations.of(asked);
  expect(await simulations.of({ ...asked, change: changeOf('standaardpremie', '2219') })).toBe(first);
  expect(count).toEqual({ opened: 1, closed: 1 });
  await simulations.of({ ...asked, others: [packOf('gemeente/bijstand')] });
  expect(count.opened).toBe(2);
});

it('is free again after a run that failed, and closes what it opened', async () => {
  const { count, open } = countedDuckDb();
  let fails = true;
  const simulations = new Simulations(catalogue, async () => {
    const engine = await open();
    return fails ? { ...engine, rows: () => Promise.reject(new Error('out of memory')) } : engine;
  });
  await expect(simulations.of(asked)).rejects.toThrow('out of memory');
  fails = false;
  await expect(simulations.of(asked)).resolves.toMatchObject({ seed: SEED });
  expect(count).toEqual({ opened: 2, closed: 2 });
});

it('knows which packs can be simulated, and why the others cannot', () => {
  const packs = new Simulations(catalogue, openDuckDb).packs(day);
  const possible = packs.filter(({ obstacle }) => obstacle === undefined).map(({ pack }) => pack.id);
  expect(possible.sort()).toEqual([
    'gemeente/bijstand',
    'toeslagen/huurtoeslag',
    'toeslagen/kinderopvangtoeslag',
    'toeslagen/kindgebonden-budget',
    'toeslagen/zorgtoeslag',
  ]);
  expect(packs.length).toBeGreaterThan(possible.length);
});
