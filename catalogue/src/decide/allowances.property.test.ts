import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, type Given } from '../../testing/decided.js';

const zorg = 'toeslagen/zorgtoeslag';
const budget = 'toeslagen/kindgebonden-budget';
const huur = 'toeslagen/huurtoeslag';
const opvang = 'toeslagen/kinderopvangtoeslag';

const euros = (max: number) => fc.integer({ min: 0, max }).map(String);
const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((all) => (all / 100).toFixed(2));
const partners = fc.record({
  heeftToeslagpartner: fc.boolean(),
  toetsingsinkomenPartner: euros(60_000),
  vermogen: fc.constantFrom('0', '38479', '100000', '146011'),
  vermogenPartner: fc.constantFrom('0', '38479', '100000'),
});
const child = fc.record({
  soort: fc.constantFrom('dagopvang', 'bso', 'gastouder'),
  urenPerMaand: fc.integer({ min: 0, max: 260 }).map(String),
  uurprijs: cents(15),
});
const ages = fc.array(fc.integer({ min: 0, max: 20 }).map(String), { minLength: 1, maxLength: 5 });

/** Every allowance with its own facts besides income and partner. */
const allowances: readonly (readonly [string, fc.Arbitrary<Given>])[] = [
  [zorg, fc.record({ verzekerd: fc.boolean(), partnerVerzekerd: fc.boolean() })],
  [budget, fc.record({ leeftijden: ages })],
  [
    huur,
    fc.record({
      kaleHuur: cents(1_200),
      personen: fc.integer({ min: 2, max: 5 }).map(String),
      leeftijd: fc.integer({ min: 17, max: 80 }).map(String),
    }),
  ],
  [opvang, fc.record({ kinderen: fc.array(child, { maxLength: 4 }) })],
];
const facts = (own: fc.Arbitrary<Given>) =>
  fc.tuple(own, partners).map(([one, other]): Given => ({ ...one, ...other }));
const runs = { numRuns: 60 };

describe.each(allowances)('%s', (id, own) => {
  const perYear = (given: Given) => amount(id, given, 'tegemoetkomingPerJaar');

  it('never gives more for more income', () => {
    fc.assert(
      fc.property(facts(own), euros(120_000), euros(60_000), (given, income, more) => {
        const higher = String(Number(income) + Number(more));
        expect(perYear({ ...given, toetsingsinkomen: higher })).toBeLessThanOrEqual(
          perYear({ ...given, toetsingsinkomen: income }),
        );
      }),
      runs,
    );
  });

  it('is the same whichever partner earns and owns what', () => {
    fc.assert(
      fc.property(facts(own), euros(80_000), (some, toetsingsinkomen) => {
        const given: Given = { ...some, toetsingsinkomen, heeftToeslagpartner: true };
        const turned: Given = {
          ...given,
          toetsingsinkomen: given['toetsingsinkomenPartner'],
          toetsingsinkomenPartner: given['toetsingsinkomen'],
          vermogen: given['vermogenPartner'],
          vermogenPartner: given['vermogen'],
        };
        expect(perYear(turned)).toBe(perYear(given));
      }),
      runs,
    );
  });

  it('is nothing or at least 24 whole euros a year, and the months fit the year', () => {
    fc.assert(
      fc.property(facts(own), euros(80_000), (some, toetsingsinkomen) => {
        const given = { ...some, toetsingsinkomen };
        const year = perYear(given);
        const rest = year - 12 * amount(id, given, 'tegemoetkomingPerMaand');
        expect(Number.isInteger(year) && (year === 0 || year >= 24)).toBe(true);
        // Whole euros a month round down; amounts in cents differ by the rounding of year and month.
        expect(rest).toBeGreaterThan(-0.6);
        expect(rest).toBeLessThan(12);
      }),
      runs,
    );
  });
});

describe.each(allowances.filter(([id]) => id !== opvang))('%s', (id, own) => {
  it('is continuous: one euro more income costs less than one euro', () => {
    fc.assert(
      fc.property(facts(own), euros(90_000), (given, income) => {
        const at = (toetsingsinkomen: string) => amount(id, { ...given, toetsingsinkomen }, 'aanspraak');
        const step = at(income) - at(String(Number(income) + 1));
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThan(1);
      }),
      runs,
    );
  });
});

it('the childcare allowance is a table: within a row the income makes no difference', () => {
  const at = (toetsingsinkomen: number) =>
    amount(
      opvang,
      {
        toetsingsinkomen,
        kinderen: [{ soort: 'dagopvang', urenPerMaand: '200', uurprijs: '11.23' }],
      },
      'aanspraak',
    );
  fc.assert(
    fc.property(fc.integer({ min: 77_095, max: 80_891 }), (income) => {
      expect(at(income)).toBe(at(80_000));
    }),
    runs,
  );
  expect(at(80_892)).toBeLessThan(at(80_891));
});

describe('the order of children does not matter', () => {
  const shuffled = <T>(members: fc.Arbitrary<T[]>) =>
    members.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
  const birth = fc
    .date({ min: new Date('2006-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));

  it('to the child budget', () => {
    fc.assert(
      fc.property(shuffled(ages), euros(90_000), ([leeftijden, other], toetsingsinkomen) => {
        const at = (list: readonly string[]) =>
          amount(budget, { leeftijden: list, toetsingsinkomen }, 'aanspraak');
        expect(at(other)).toBe(at(leeftijden));
      }),
      runs,
    );
  });

  it('to the childcare allowance', () => {
    fc.assert(
      fc.property(shuffled(fc.array(child, { maxLength: 5 })), euros(250_000), ([one, other], income) => {
        const at = (kinderen: readonly object[]) =>
          amount(opvang, { kinderen, toetsingsinkomen: income }, 'aanspraak');
        expect(at(other)).toBe(at(one));
      }),
      runs,
    );
  });

  it('to the child benefit', () => {
    fc.assert(
      fc.property(shuffled(fc.array(birth, { maxLength: 5 })), ([one, other]) => {
        const at = (geboortedata: readonly string[]) =>
          amount('svb/kinderbijslag', { geboortedata }, 'bedragPerKwartaal', '2026-07-01');
        expect(at(other)).toBe(at(one));
      }),
      runs,
    );
  });
});
