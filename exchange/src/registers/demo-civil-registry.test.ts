import { randomUUID } from 'node:crypto';
import type { LegalDate } from '@eenloket/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { registersOn, workAt } from '../../testing/register-fixture.js';
import { passesElevenCheck } from '../brp/eleven-check.js';
import { seedDemoRegisters } from './seed-demo-registers.js';
import { collectFacts } from '../facts/collect-facts.js';

let test: TestDatabase;
let demo: Awaited<ReturnType<typeof registersOn>>;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger', 'identity', 'exchange']);
  demo = await registersOn(test.database);
});
afterAll(() => test.close());

const utrecht = workAt('gemeente-utrecht');
const birthOf = async (mother: string, other?: string, declarationId = randomUUID() as string) => ({
  declarationId,
  mother: await demo.idOf(mother, 'gemeente-utrecht'),
  ...(other === undefined ? {} : { otherParent: await demo.idOf(other, 'gemeente-utrecht') }),
  givenNames: 'Sam',
  surname: 'Bakker',
  sex: 'meisje' as const,
  birthDate: '2026-03-15' as LegalDate,
  municipality: { code: '0344', name: 'Utrecht' },
});

const childrenOf = async (mother: string): Promise<number> => {
  const [row] = await test.asOwner<{ children: number }>(
    `select jsonb_array_length(document->'kinderen') as children from exchange.person where person_id = $1`,
    [await demo.idOf(mother, 'brp')],
  );
  return row?.children ?? 0;
};

describe('registering a birth', () => {
  it('gives a fictional number that passes the eleven-check', async () => {
    const { bsn, registeredOn } = await demo.registry.registerBirth(
      utrecht,
      await birthOf('emma-de-vries', 'daan-bakker'),
    );
    expect(bsn.startsWith('999')).toBe(true);
    expect(passesElevenCheck(bsn)).toBe(true);
    expect(registeredOn).toBe('2026-03-16');
  });

  it('links the child to both parents and to the address of the mother', async () => {
    const { bsn } = await demo.registry.registerBirth(utrecht, await birthOf('priya-ramdin', 'johan-visser'));
    const kind = await demo.at('loket', (tx) => demo.persons.personByBsn(tx, bsn));
    const facts = await collectFacts(demo.context, {
      persons: [
        { role: 'aanvrager', personId: await demo.idOf('priya-ramdin') },
        { role: 'kind', personId: kind },
      ],
      facts: ['kind.woontBijAanvrager', 'kind.aantalOuders', 'kind.leeftijd', 'huishouden.leeftijden'],
    });
    expect(Object.fromEntries([...facts].map(([name, { value }]) => [name, value]))).toEqual({
      'kind.woontBijAanvrager': { state: 'known', value: true },
      'kind.aantalOuders': { state: 'known', value: '2' },
      'kind.leeftijd': { state: 'known', value: '0' },
      'huishouden.leeftijden': { state: 'known', value: ['0'] },
    });
  });

  it('twice for one declaration gives the same child once', async () => {
    const birth = await birthOf('noor-jansen');
    const [first, second] = await Promise.all([
      demo.registry.registerBirth(utrecht, birth),
      demo.registry.registerBirth(utrecht, birth),
    ]);
    expect(second).toEqual(first);
    expect(await childrenOf('noor-jansen')).toBe(1);
  });

  it('of twins at the same time links both to the mother', async () => {
    const [one, other] = [await birthOf('rosa-fernandes'), await birthOf('rosa-fernandes')];
    await Promise.all([one, other].map((birth) => demo.registry.registerBirth(utrecht, birth)));
    expect(await childrenOf('rosa-fernandes')).toBe(2);
  });

  it('is still known after the demonstration was seeded again at the next start', async () => {
    await demo.registry.registerBirth(utrecht, await birthOf('emma-de-vries'));
    const before = await childrenOf('emma-de-vries');
    await demo.at('brp', (tx) => seedDemoRegisters(tx, demo.persons, '2026-03-17' as LegalDate));
    expect(await childrenOf('emma-de-vries')).toBe(before);
  });

  it('keeps the secrecy of the mother for the child', async () => {
    const { bsn } = await demo.registry.registerBirth(utrecht, await birthOf('fatima-haddad'));
    const kind = await demo.at('brp', (tx) => demo.persons.personByBsn(tx, bsn));
    const [row] = await test.asOwner<{ secret: boolean }>(
      `select (document->>'geheimhoudingPersoonsgegevens')::boolean as secret from exchange.person where person_id = $1`,
      [kind],
    );
    expect(row?.secret).toBe(true);
  });

  it('is refused when the mother is not in the register', async () => {
    const stranger = await demo.at('gemeente-utrecht', (tx) => demo.persons.personByBsn(tx, '999990019'));
    await expect(
      demo.registry.registerBirth(utrecht, { ...(await birthOf('emma-de-vries')), mother: stranger }),
    ).rejects.toMatchObject({ code: 'exchange.parentNotRegistered' });
  });

  it('stores no number outside identity', async () => {
    const { bsn } = await demo.registry.registerBirth(utrecht, await birthOf('rosa-fernandes'));
    const rows = await test.asOwner(
      `select 1 from exchange.person where document::text like '%' || $1 || '%'
       union all select 1 from ledger.processing p where p::text like '%' || $1 || '%'`,
      [bsn],
    );
    expect(rows).toEqual([]);
  });
});
