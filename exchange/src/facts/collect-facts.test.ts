import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processingOf } from '@eenloket/ledger';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { registersOn } from '../../testing/register-fixture.js';
import type { CollectContext } from './collect-context.js';
import { collectFacts } from './collect-facts.js';
import type { CollectedFact } from './fact-value.js';

let test: TestDatabase;
let demo: Awaited<ReturnType<typeof registersOn>>;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger', 'identity', 'exchange']);
  demo = await registersOn(test.database);
});
afterAll(() => test.close());

async function collect(
  personas: { aanvrager: string; partner?: string; kind?: string },
  facts: string[],
  change: Partial<CollectContext> = {},
): Promise<ReadonlyMap<string, CollectedFact>> {
  const persons = await Promise.all(
    Object.entries(personas).map(async ([role, id]) => ({
      role: role as 'kind',
      personId: await demo.idOf(id),
    })),
  );
  return collectFacts({ ...demo.context, ...change }, { persons, facts });
}

const values = async (...args: Parameters<typeof collect>) =>
  Object.fromEntries(
    [...(await collect(...args))].map(([name, { value }]) => [
      name,
      'value' in value ? value.value : value.reason,
    ]),
  );

describe('a married couple', () => {
  const couple = { aanvrager: 'emma-de-vries', partner: 'daan-bakker' };

  it('is known from the registers, so nothing of it is asked', async () => {
    expect(
      await values(couple, [
        'aanvrager.naam',
        'aanvrager.geslachtsnaam',
        'aanvrager.woongemeente',
        'aanvrager.burgerlijkeStaat',
        'aanvrager.meerderjarig',
        'aanvrager.ouderGezag',
        'partner.naam',
        'partner.geslacht',
        'huishouden.heeftPartner',
        'huishouden.heeftToeslagpartner',
        'huishouden.gehuwdMetAndereOuder',
        'huishouden.eersteGezamenlijkeKind',
        'huishouden.leeftijden',
        'aanvrager.toetsingsinkomen',
        'partner.toetsingsinkomenPartner',
        'aanvrager.verzekerd',
        'polis.verzekeraar',
        'aanvrager.iban',
        'aanvrager.ontvangtKinderbijslag',
        'aanvrager.ontvangtToeslag',
        'erkenning.leeftijdErkenner',
      ]),
    ).toEqual({
      'aanvrager.naam': 'Emma Sophie de Vries',
      'aanvrager.geslachtsnaam': 'de Vries',
      'aanvrager.woongemeente': '0344',
      'aanvrager.burgerlijkeStaat': 'gehuwd',
      'aanvrager.meerderjarig': true,
      'aanvrager.ouderGezag': true,
      'partner.naam': 'Daan Hendrik Bakker',
      'partner.geslacht': 'man',
      'huishouden.heeftPartner': true,
      'huishouden.heeftToeslagpartner': true,
      'huishouden.gehuwdMetAndereOuder': true,
      'huishouden.eersteGezamenlijkeKind': true,
      'huishouden.leeftijden': [],
      'aanvrager.toetsingsinkomen': '31250.00',
      'partner.toetsingsinkomenPartner': '36800.00',
      'aanvrager.verzekerd': true,
      'polis.verzekeraar': 'Zorgzaam',
      'aanvrager.iban': 'NL13TEST0123456789',
      'aanvrager.ontvangtKinderbijslag': false,
      'aanvrager.ontvangtToeslag': false,
      'erkenning.leeftijdErkenner': '34',
    });
  });

  it('has facts with source, holder, since when and when retrieved', async () => {
    const fact = (await collect(couple, ['aanvrager.burgerlijkeStaat'])).get('aanvrager.burgerlijkeStaat');
    expect(fact?.origin).toEqual({
      source: 'persons',
      holder: 'BRP',
      validFrom: '2022-06-18',
      retrievedAt: '2026-03-16T08:00:00.000Z',
    });
  });
});

describe('other households', () => {
  it('an unmarried couple at one address lives together; whether they are allowance partners is asked', async () => {
    const couple = { aanvrager: 'noor-jansen', partner: 'kwame-mensah' };
    expect(
      await values(couple, [
        'aanvrager.burgerlijkeStaat',
        'huishouden.heeftPartner',
        'huishouden.heeftToeslagpartner',
        'huishouden.gehuwdMetAndereOuder',
        'aanvrager.verzekerd',
      ]),
    ).toEqual({
      'aanvrager.burgerlijkeStaat': 'ongehuwd',
      'huishouden.heeftPartner': true,
      'huishouden.heeftToeslagpartner': 'notAsked',
      'huishouden.gehuwdMetAndereOuder': false,
      'aanvrager.verzekerd': 'notAsked',
    });
  });

  it('who lives alone with a child has no partner', async () => {
    expect(
      await values({ aanvrager: 'samira-el-amrani' }, [
        'huishouden.heeftPartner',
        'huishouden.heeftToeslagpartner',
        'huishouden.leeftijden',
        'aanvrager.ontvangtKinderbijslag',
        'partner.naam',
      ]),
    ).toEqual({
      'huishouden.heeftPartner': false,
      'huishouden.heeftToeslagpartner': false,
      'huishouden.leeftijden': ['6'],
      'aanvrager.ontvangtKinderbijslag': true,
      'partner.naam': 'notAsked',
    });
  });

  it('a registered child lives with its mother and has two parents', async () => {
    const family = { aanvrager: 'aylin-yilmaz', partner: 'mehmet-yilmaz', kind: 'can-yilmaz' };
    expect(
      await values(family, [
        'kind.geboortedatum',
        'kind.inLeven',
        'kind.woontBijAanvrager',
        'kind.woontInNederland',
        'kind.aantalOuders',
        'kind.erkend',
        'kind.erkendOp',
        'huishouden.geboortedata',
        'huishouden.eersteGezamenlijkeKind',
        'huishouden.gezagAantekening',
      ]),
    ).toEqual({
      'kind.geboortedatum': '2022-06-23',
      'kind.inLeven': true,
      'kind.woontBijAanvrager': true,
      'kind.woontInNederland': true,
      'kind.aantalOuders': '2',
      'kind.erkend': false,
      'kind.erkendOp': 'notYetHappened',
      'huishouden.geboortedata': ['2015-02-18', '2018-10-01', '2022-06-23'],
      'huishouden.eersteGezamenlijkeKind': false,
      'huishouden.gezagAantekening': false,
    });
  });

  it('without a registered child its facts have not happened yet', async () => {
    expect(await values({ aanvrager: 'emma-de-vries' }, ['kind.inLeven'])).toEqual({
      'kind.inLeven': 'notYetHappened',
    });
  });
});

describe('doubt', () => {
  it('about an address makes it unknown, and only it', async () => {
    expect(await values({ aanvrager: 'rosa-fernandes' }, ['aanvrager.adres', 'aanvrager.naam'])).toEqual({
      'aanvrager.adres': 'inOnderzoek',
      'aanvrager.naam': 'Rosa Maria Fernandes',
    });
  });

  it('about a marriage makes marital status and partner unknown', async () => {
    expect(
      await values({ aanvrager: 'eva-willems' }, [
        'aanvrager.burgerlijkeStaat',
        'huishouden.heeftToeslagpartner',
      ]),
    ).toEqual({
      'aanvrager.burgerlijkeStaat': 'inOnderzoek',
      'huishouden.heeftToeslagpartner': 'inOnderzoek',
    });
  });

  it('about an old income makes it provisional, to be confirmed', async () => {
    const facts = await collect({ aanvrager: 'johan-visser' }, ['aanvrager.toetsingsinkomen']);
    expect(facts.get('aanvrager.toetsingsinkomen')).toMatchObject({
      value: { state: 'provisional', value: '52740.00' },
      origin: { source: 'income', validFrom: '2024-01-01' },
    });
  });
});

describe('a secret address', () => {
  it('is given to a public body with a task', async () => {
    const { 'aanvrager.adres': address } = await values({ aanvrager: 'fatima-haddad' }, ['aanvrager.adres']);
    expect(address).toMatch(/Amsterdam$/);
  });

  it('is not given to a private party, nor is the municipality', async () => {
    expect(
      await values(
        { aanvrager: 'fatima-haddad' },
        ['aanvrager.adres', 'aanvrager.woongemeente', 'aanvrager.naam'],
        {
          recipient: 'private',
        },
      ),
    ).toEqual({
      'aanvrager.adres': 'notAsked',
      'aanvrager.woongemeente': 'notAsked',
      'aanvrager.naam': 'Fatima Haddad',
    });
  });
});

describe('minimisation and the log', () => {
  it('asks the civil register only for the fields that the facts need', async () => {
    const asked: string[][] = [];
    const persons = {
      ...demo.ports.persons,
      holder: 'BRP',
      otherAdultsAtAddress: async () => 0,
      person: async (_request: unknown, fields: readonly string[]) => {
        asked.push([...fields]);
        return undefined;
      },
    };
    await collect({ aanvrager: 'emma-de-vries', partner: 'daan-bakker' }, ['aanvrager.geboortedatum'], {
      ports: { ...demo.ports, persons },
    });
    expect(asked).toEqual([['geboorte.datum']]);
  });

  it('leaves a line for every subject, here and at the register', async () => {
    await collect({ aanvrager: 'ingrid-dekker', partner: 'willem-smit' }, ['aanvrager.naam', 'partner.naam']);
    const line = async (persona: string, organisation: string) => {
      const id = await demo.idOf(persona, organisation);
      return (await demo.at(organisation, (tx) => processingOf(tx, id)))[0];
    };
    expect(await line('ingrid-dekker', 'loket')).toMatchObject({
      action: 'read',
      status: 'completed',
      facts: ['aanvrager.naam'],
    });
    expect(await line('willem-smit', 'loket')).toMatchObject({ facts: ['partner.naam'] });
    expect(await line('willem-smit', 'brp')).toMatchObject({
      action: 'share',
      recipient: 'loket',
      facts: ['naam'],
    });
  });

  it('says that a source does not answer instead of stopping', async () => {
    const down = {
      holder: 'BRP',
      person: () => Promise.reject(new Error('down')),
      otherAdultsAtAddress: () => Promise.reject(new Error('down')),
    };
    expect(
      await values({ aanvrager: 'emma-de-vries' }, ['aanvrager.naam', 'aanvrager.iban'], {
        ports: { ...demo.ports, persons: down },
      }),
    ).toEqual({ 'aanvrager.naam': 'sourceUnavailable', 'aanvrager.iban': 'NL13TEST0123456789' });
  });

  it('ignores facts that no register holds', async () => {
    expect(await values({ aanvrager: 'emma-de-vries' }, ['kind.voornamen'])).toEqual({});
  });
});

describe('a secret address', () => {
  it('is told as such, and its absence too: nobody is asked', async () => {
    expect(await values({ aanvrager: 'fatima-haddad' }, ['aanvrager.geheimhouding'])).toEqual({
      'aanvrager.geheimhouding': true,
    });
    expect(await values({ aanvrager: 'emma-de-vries' }, ['aanvrager.geheimhouding'])).toEqual({
      'aanvrager.geheimhouding': false,
    });
  });
});
