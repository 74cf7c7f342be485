import { describe, expect, it } from 'vitest';
import { catalogue, changeOf, day, packOf, requestOf } from '../../testing/requests.js';
import { openDuckDb, resultCsv, simulatedPack, simulate, verify, type SimulationResult } from '../index.js';

const zorg = 'toeslagen/zorgtoeslag';
const premium = (value: string) => changeOf('standaardpremie', value);
const run = (...of: Parameters<typeof requestOf>): Promise<SimulationResult> =>
  simulate(requestOf(...of), openDuckDb);
const total = (effects: readonly { readonly households: { readonly value: number } }[]): number =>
  effects.reduce((sum, { households }) => sum + households.value, 0);

/** A change of each pack that SQL can say. */
const packs = [
  [zorg, 'percentageBovenDrempel', '0.15'],
  ['toeslagen/kindgebonden-budget', 'basisbedrag', '2000'],
  ['toeslagen/huurtoeslag', 'kwaliteitskortingsgrens', '520'],
  ['gemeente/bijstand', 'normAlleen', '1500'],
  ['toeslagen/kinderopvangtoeslag', 'maximumUurprijsBso', '9.5'],
] as const;

describe.each(packs)('%s', (id, parameter, value) => {
  it('gives what the plain engine gives, to the cent, before and after the change', async () => {
    const verified = await verify(requestOf(id, changeOf(parameter, value)), 1_500, openDuckDb);
    expect(verified).toEqual({ households: 1_500, different: 0 });
  });

  it('has no winners and no losers without a change, and some with one', async () => {
    const [same, other] = [await run(id, {}), await run(id, changeOf(parameter, value))];
    expect([same.total.winners.value, same.total.losers.value, same.total.difference.value]).toEqual([
      0,
      0,
      '0',
    ]);
    expect(Number(same.total.before.value)).toBeGreaterThan(0);
    expect(other.total.winners.value + other.total.losers.value).toBeGreaterThan(0);
    expect(other.total.before).toEqual(same.total.before);
  });
});

describe('a higher standard premium', () => {
  it('costs more, and nobody loses; a lower one costs less, and nobody wins', async () => {
    const [more, less] = [await run(zorg, premium('2219')), await run(zorg, premium('2019'))];
    expect([more.total.losers.value, less.total.winners.value]).toEqual([0, 0]);
    expect(Number(more.total.difference.value)).toBeGreaterThan(0);
    expect(Number(less.total.difference.value)).toBeLessThan(0);
    expect([more.lost.value, less.won.value]).toEqual(['0', '0']);
  });

  it('is the sum of its groups along every dimension', async () => {
    const { total: all, groups } = await run(zorg, premium('2219'));
    for (const effects of Object.values(groups)) {
      expect(Math.abs(total(effects) - all.households.value)).toBeLessThan(effects.length);
      const difference = effects.reduce((sum, effect) => sum + Number(effect.difference.value), 0);
      expect(Math.abs(difference - Number(all.difference.value))).toBeLessThan(1);
    }
  });

  it('tells what was changed, by name, and the released pack', async () => {
    const { changed, pack } = await run(zorg, premium('2219'));
    expect(changed).toMatchObject([
      { name: 'standaardpremie', before: '2119', after: '2219', unit: 'EUR/year' },
    ]);
    expect(pack).toMatchObject({ id: zorg, sha256: packOf(zorg).sha256 });
  });
});

describe('residents', () => {
  it('are the same for the same seed and others for another', async () => {
    const tell = async (seed: number) => ({ ...(await run(zorg, premium('2219'), { seed })), seconds: 0 });
    const first = await tell(1);
    expect(await tell(1)).toEqual(first);
    expect((await tell(2)).total.before).not.toEqual(first.total.before);
  });

  it('of whom more are looked at give a surer result about the same 18 million', async () => {
    const [few, many] = [
      await run(zorg, premium('2219'), { residents: 5_000 }),
      await run(zorg, premium('2219'), { residents: 80_000 }),
    ];
    expect(few.households.all).toBe(many.households.all);
    for (const amount of ['before', 'after', 'difference'] as const)
      expect(Number(many.total[amount].margin)).toBeLessThan(Number(few.total[amount].margin) / 3);
    expect(Number(many.won.margin)).toBeLessThan(Number(few.won.margin) / 3);
    const apart = Math.abs(Number(many.total.difference.value) - Number(few.total.difference.value));
    expect(apart).toBeLessThan(2 * Number(few.total.difference.margin));
  });

  it.each([999, 18_000_001, 1.5])('are not %s', async (residents) => {
    await expect(run(zorg, {}, { residents })).rejects.toMatchObject({ code: 'simulation.size' });
  });
});

describe('a hundred euros a month more', () => {
  it('costs exactly a hundred in assistance, and more than a hundred when a share above one is taken off', async () => {
    const assistance = await run('gemeente/bijstand', {});
    const [, , , , most] = assistance.pressure.classes;
    expect(most?.before.value).toBeGreaterThan(0);
    const steep = await run(zorg, changeOf('percentageBovenDrempel', '1.4'));
    expect(steep.total.overHundred.before.value).toBe(0);
    expect(steep.total.overHundred.after.value).toBeGreaterThan(0);
    expect(steep.pressure.classes.at(-1)?.after).toEqual(steep.total.overHundred.after);
  });

  it('takes of a hundred euros more at all packs together what each takes, and costs what it costs alone', async () => {
    const others = packs.slice(1).map(([id]) => packOf(id));
    const together = await run(zorg, {}, { others });
    const alone = await Promise.all(packs.map(([id]) => run(id, {})));
    expect(together.total.before).toEqual(alone[0]?.total.before);
    expect(together.groups.decile.map(({ difference }) => difference)).toEqual(
      alone[0]?.groups.decile.map(({ difference }) => difference),
    );
    expect(together.others).toHaveLength(4);
    const lost = alone.reduce(
      (so, { total: { lostOfHundred } }) => so + Number(lostOfHundred.before.value),
      0,
    );
    expect(Math.abs(Number(together.total.lostOfHundred.before.value) - lost)).toBeLessThan(0.3);
  });
});

describe('what cannot be simulated', () => {
  it.each([
    ['svb/aow', 'gives no amount that is paid'],
    ['svb/kinderbijslag', 'needs what synthetic residents do not have: '],
    ['gemeente/parkeervergunning', 'decides nothing by rule'],
  ])('%s says why', async (id, said) => {
    const made = simulatedPack(packOf(id), catalogue, day);
    expect(made.ok ? '' : made.error.messages.join('\n')).toContain(said);
    await expect(run(id, {})).rejects.toMatchObject({ code: 'simulation.impossible' });
  });

  it('is a change that gives a decision that does not compile, with its place', async () => {
    const dmn = (packOf(zorg).decision?.dmn ?? '').replace(
      'parameters.drempelinkomen) else 0',
      'parameters.drempel) else 0',
    );
    expect(dmn).not.toBe(packOf(zorg).decision?.dmn);
    await expect(run(zorg, { decision: 'other.dmn' }, { dmn })).rejects.toThrow(/decision\.dmn:\d+/);
  });
});

it("another decision in place of the pack's is simulated as a parameter is", async () => {
  const released = packOf(zorg).decision?.dmn ?? '';
  const dmn = released.replace(
    '(premie - normpremie) * deel else 0',
    '(premie - normpremie) * deel / 2 else 0',
  );
  expect(dmn).not.toBe(released);
  const result = await run(zorg, { decision: 'other.dmn' }, { dmn });
  expect(result.otherDecision).toBe(true);
  expect(Number(result.total.after.value) / Number(result.total.before.value)).toBeCloseTo(0.5, 2);
});

it('says which figures are not published for the day', async () => {
  const result = await run(zorg, {}, { on: '2031-01-01' as typeof day });
  expect(result.provisional).toContain('standaardpremie');
});

it('is a table for a spreadsheet, a row for each group', async () => {
  const lines = resultCsv(await run(zorg, premium('2219'))).split('\r\n');
  expect(lines).toHaveLength(1 + 1 + 10 + 5 + 4 + 12 + 1);
  expect(lines[0]).toMatch(/^dimension,group,households,/);
  expect(lines.find((line) => line.includes('Couple, no children'))).toMatch(
    /^kind,"Couple, no children at home",\d+,/,
  );
  expect(new Set(lines.slice(0, -1).map((line) => line.replace(/"[^"]*"/g, '').split(',').length)).size).toBe(
    1,
  );
});
