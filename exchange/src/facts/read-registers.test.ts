import { randomUUID } from 'node:crypto';
import { legalDate, type LegalDate } from '@eenloket/kit';
import { processingOf } from '@eenloket/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { registersOn, workAt } from '../../testing/register-fixture.js';
import { findFamily } from './find-family.js';
import { readRegisters } from './read-registers.js';

let test: TestDatabase;
let demo: Awaited<ReturnType<typeof registersOn>>;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger', 'identity', 'exchange']);
  demo = await registersOn(test.database);
});
afterAll(() => test.close());

const familyOf = async (persona: string) => {
  const found = await findFamily(demo.context, await demo.idOf(persona));
  if (found === 'sourceUnavailable') throw new Error('The register did not answer.');
  return found;
};

/** Reads the household of a persona, each child by itself. */
async function readHousehold(persona: string, facts: readonly string[]) {
  const personId = await demo.idOf(persona);
  const { partner, minors } = await familyOf(persona);
  const persons = [
    { role: 'aanvrager' as const, personId },
    ...(partner === undefined ? [] : [{ role: 'partner' as const, personId: partner }]),
    ...minors.map((child) => ({ role: 'kind' as const, personId: child })),
  ];
  return { personId, minors, reading: await readRegisters(demo.context, { persons, facts }) };
}

const values = (facts: ReturnType<Awaited<ReturnType<typeof readRegisters>>['factsOn']>) =>
  Object.fromEntries(
    [...facts].map(([name, { value }]) => [name, 'value' in value ? value.value : value.reason]),
  );

describe('a family', () => {
  it('is the registered partner and the children who are not of age', async () => {
    const aylin = await familyOf('aylin-yilmaz');
    expect(aylin.partner).toBe(await demo.idOf('mehmet-yilmaz'));
    expect(aylin.minors).toHaveLength(3);
    expect(await familyOf('samira-el-amrani')).toEqual({ minors: [await demo.idOf('yasmin-el-amrani')] });
  });

  it('has no grown-up child: nothing is read of one for its parent', async () => {
    expect((await familyOf('willem-smit')).minors).toEqual([]);
  });

  it('is no answer when the register gives none', async () => {
    const down = { ...demo.ports.persons, holder: 'BRP', person: () => Promise.reject(new Error('down')) };
    const reader = { ...demo.context.reader, attempts: 1 };
    const context = { ...demo.context, reader, ports: { ...demo.ports, persons: down } };
    expect(await findFamily(context, await demo.idOf('emma-de-vries'))).toBe('sourceUnavailable');
  });
});

describe('what was read of a household', () => {
  const facts = [
    'kind.naam',
    'kind.geboortedatum',
    'kind.leeftijd',
    'kind.woontBijAanvrager',
    'huishouden.leeftijden',
  ];

  it('gives the facts of each child, and of the first where nobody is named', async () => {
    const { reading, minors } = await readHousehold('aylin-yilmaz', facts);
    const today = legalDate('2026-03-16');
    expect(minors.map((child) => values(reading.factsOn(today, child))['kind.geboortedatum'])).toEqual([
      '2015-02-18',
      '2018-10-01',
      '2022-06-23',
    ]);
    expect(values(reading.factsOn(today))['kind.naam']).toBe('Elif Yılmaz');
  });

  it('gives them for any day: ages go on, and who was not born yet is not there', async () => {
    const { reading, minors } = await readHousehold('aylin-yilmaz', facts);
    expect(Object.keys(values(reading.factsOn(legalDate('2027-02-18'), minors[0])))).not.toContain(
      'huishouden.leeftijden',
    );
    expect(values(reading.factsOn(legalDate('2027-02-18')))).toMatchObject({
      'kind.leeftijd': '12',
      'huishouden.leeftijden': ['12', '8', '4'],
    });
    expect(reading.childrenOn(legalDate('2018-10-01'))).toEqual(minors.slice(0, 2));
    expect(values(reading.factsOn(legalDate('2018-09-30')))['huishouden.leeftijden']).toEqual(['3']);
    expect(values(reading.asOf(legalDate('2018-09-30')).factsOn(legalDate('2027-02-18')))).toMatchObject({
      'huishouden.leeftijden': ['12'],
    });
  });

  it('gives the income of another year as provisional', async () => {
    const { reading } = await readHousehold('emma-de-vries', ['aanvrager.toetsingsinkomen']);
    const on = (day: LegalDate) => reading.factsOn(day).get('aanvrager.toetsingsinkomen')?.value.state;
    expect([on(legalDate('2026-12-31')), on(legalDate('2027-01-01'))]).toEqual(['known', 'provisional']);
  });

  it('tells what a later birth makes of a member, and of nobody else', async () => {
    const { reading, minors } = await readHousehold('aylin-yilmaz', facts);
    const today = legalDate('2026-03-16');
    const younger = reading.bornLater(minors[0] ?? '', 40);
    expect(values(younger.factsOn(today))).toMatchObject({
      'kind.geboortedatum': '2015-03-30',
      'huishouden.leeftijden': ['10', '7', '3'],
    });
  });

  it('was asked once per person, under one purpose, however many days are looked at', async () => {
    const { reading, personId } = await readHousehold('ingrid-dekker', ['huishouden.leeftijden']);
    const lines = async () => (await demo.at('loket', (tx) => processingOf(tx, personId))).length;
    const before = await lines();
    for (const day of ['2026-01-01', '2026-06-01', '2027-01-01']) reading.factsOn(legalDate(day));
    expect(await lines()).toBe(before);
  });

  it('has a child as soon as it is registered, from the day of its birth', async () => {
    const at = 'gemeente-utrecht';
    await demo.registry.registerBirth(workAt(at), {
      declarationId: randomUUID(),
      mother: await demo.idOf('noor-jansen', at),
      givenNames: 'Sam',
      surname: 'Jansen',
      sex: 'meisje',
      birthDate: legalDate('2026-03-15'),
      municipality: { code: '0344', name: 'Utrecht' },
    });
    const { reading, minors } = await readHousehold('noor-jansen', [
      'huishouden.geboortedata',
      'kind.geboortedatum',
    ]);
    expect(reading.childrenOn(legalDate('2026-03-15'))).toEqual(minors);
    expect(reading.childrenOn(legalDate('2026-03-14'))).toEqual([]);
    expect(values(reading.factsOn(legalDate('2026-03-14')))).toEqual({
      'huishouden.geboortedata': [],
      'kind.geboortedatum': 'notYetHappened',
    });
  });
});

it('says of each allowance whether it is paid now, and how many others live there', async () => {
  const { reading } = await readHousehold('samira-el-amrani', [
    'aanvrager.ontvangtZorgtoeslag',
    'aanvrager.ontvangtKindgebondenBudget',
    'aanvrager.ontvangtHuurtoeslag',
    'aanvrager.ontvangtKinderopvangtoeslag',
    'huishouden.andereVolwassenen',
  ]);
  expect(values(reading.factsOn(legalDate('2026-03-16')))).toEqual({
    'aanvrager.ontvangtZorgtoeslag': true,
    'aanvrager.ontvangtKindgebondenBudget': true,
    'aanvrager.ontvangtHuurtoeslag': true,
    'aanvrager.ontvangtKinderopvangtoeslag': false,
    'huishouden.andereVolwassenen': '0',
  });
});
