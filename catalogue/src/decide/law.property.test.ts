import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, decided, type Given } from '../../testing/decided.js';

// Properties of the law that hold for packs besides those of the allowances (allowances.property.test.ts).

const runs = { numRuns: 60 };
const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((all) => (all / 100).toFixed(2));
const whole = (min: number, max: number) => fc.integer({ min, max }).map(String);
const more = (amount: string, by: string): string => (Number(amount) + Number(by)).toFixed(2);

describe('social assistance', () => {
  const id = 'gemeente/bijstand';
  const household = fc.record({
    leeftijd: whole(18, 90),
    leeftijdPartner: whole(18, 90),
    heeftPartner: fc.boolean(),
    kinderenTenLaste: fc.boolean(),
    kostendelers: whole(1, 6),
    verblijftInInrichting: fc.boolean(),
    steunVanOuders: fc.boolean(),
  });
  const paid = (given: Given) => amount(id, given, 'bijstandPerMaand');

  it('is continuous: every euro of income takes one euro, until nothing is left', () => {
    fc.assert(
      fc.property(household, cents(3_000), (given, inkomenPerMaand) => {
        const step =
          paid({ ...given, inkomenPerMaand }) -
          paid({ ...given, inkomenPerMaand: more(inkomenPerMaand, '1') });
        expect(step).toBeGreaterThanOrEqual(-1e-9);
        expect(step).toBeLessThanOrEqual(1 + 1e-9);
      }),
      runs,
    );
  });

  it('is the same whichever of two partners asks', () => {
    fc.assert(
      fc.property(household, cents(3_000), (some, inkomenPerMaand) => {
        const given = { ...some, heeftPartner: true, inkomenPerMaand };
        const turned = { ...given, leeftijd: some.leeftijdPartner, leeftijdPartner: some.leeftijd };
        expect(paid(turned)).toBe(paid(given));
      }),
      runs,
    );
  });
});

it('the individual income supplement is never reached by more wealth', () => {
  const facts = fc.record({
    leeftijd: whole(16, 80),
    heeftPartner: fc.boolean(),
    kinderenTenLaste: fc.boolean(),
    langdurigLaagInkomen: fc.boolean(),
    uitzichtOpMeerInkomen: fc.boolean(),
    inkomenstoeslagLaatsteJaar: fc.boolean(),
  });
  const reached = (given: Given): boolean =>
    decided('gemeente/individuele-inkomenstoeslag', given, { brief: true }).outcomes['komtInAanmerking'] ===
    true;
  fc.assert(
    fc.property(facts, cents(20_000), cents(20_000), (given, vermogen, by) => {
      const [poor, rich] = [vermogen, more(vermogen, by)].map((each) =>
        reached({ ...given, vermogen: each }),
      );
      expect(rich && !poor).toBe(false);
    }),
    runs,
  );
});

describe('the rent allowance', () => {
  const id = 'toeslagen/huurtoeslag';
  const facts = fc.record({
    personen: whole(1, 5),
    leeftijd: whole(18, 80),
    toetsingsinkomen: whole(0, 50_000),
    vermogen: fc.constantFrom('0', '38479'),
  });
  const perYear = (given: Given) => amount(id, given, 'aanspraak');

  it('is never less for a higher rent, and never rises faster than the rent', () => {
    fc.assert(
      fc.property(facts, cents(1_500), (given, kaleHuur) => {
        const rise = perYear({ ...given, kaleHuur: more(kaleHuur, '1') }) - perYear({ ...given, kaleHuur });
        expect(rise).toBeGreaterThanOrEqual(0);
        // One euro a month more rent gives at most twelve euros a year, and one cent of rounding each month.
        expect(rise).toBeLessThanOrEqual(12.12);
      }),
      runs,
    );
  });
});

describe('children', () => {
  const children = fc.array(
    fc
      .date({ min: new Date('2006-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10)),
    { minLength: 1, maxLength: 5 },
  );

  it('have together the child benefit of each of them', () => {
    const quarter = (geboortedata: readonly string[]) =>
      amount('svb/kinderbijslag', { geboortedata }, 'bedragPerKwartaal', '2026-07-01');
    fc.assert(
      fc.property(children, (all) => {
        const apart = all.reduce((sum, one) => sum + quarter([one]), 0);
        expect(quarter(all)).toBeCloseTo(apart, 9);
      }),
      runs,
    );
  });

  it('never make the child budget smaller', () => {
    const budget = (leeftijden: readonly string[], toetsingsinkomen: string) =>
      amount('toeslagen/kindgebonden-budget', { leeftijden, toetsingsinkomen }, 'aanspraak');
    const ages = fc.array(whole(0, 17), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(ages, whole(0, 17), whole(0, 120_000), (some, another, income) => {
        expect(budget([...some, another], income)).toBeGreaterThanOrEqual(budget(some, income));
      }),
      runs,
    );
  });

  it('in day care have amounts that add up to the amount of the month', () => {
    const child = fc.record({
      soort: fc.constantFrom('dagopvang', 'bso', 'gastouder'),
      urenPerMaand: whole(0, 260),
      uurprijs: cents(15),
    });
    fc.assert(
      fc.property(fc.array(child, { minLength: 1, maxLength: 4 }), whole(0, 200_000), (kinderen, income) => {
        const { outcomes } = decided(
          'toeslagen/kinderopvangtoeslag',
          { kinderen, toetsingsinkomen: income },
          { brief: true },
        );
        const each = outcomes['tegemoetkomingPerKindPerMaand'] as readonly string[];
        const sum = each.reduce((all, one) => all + Number(one), 0);
        const month = Number(outcomes['tegemoetkomingPerMaand']);
        // Each child and the month are rounded by themselves; less than the least amount a year is nothing.
        if (month > 0) expect(Math.abs(sum - month)).toBeLessThanOrEqual(0.005 * (each.length + 1) + 1e-9);
      }),
      runs,
    );
  });
});

describe('the old-age pension', () => {
  const id = 'svb/aow';
  const given = (verzekerdeJaren: number, heeftPartner: boolean): Given => ({
    geboortedatum: '1958-01-15',
    verzekerdeJaren: String(verzekerdeJaren),
    heeftPartner,
  });
  const share = (years: number) => amount(id, given(years, false), 'opbouwpercentage');

  it('grows by the same share with each insured year', () => {
    for (let years = 1; years < 50; years += 1) expect(share(years + 1) - share(years)).toBeCloseTo(2, 9);
  });

  it('is never more with a partner than alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (years) => {
        const [alone, together] = [false, true].map((partner) =>
          amount(id, given(years, partner), 'normPerMaand'),
        );
        expect(together).toBeLessThanOrEqual(alone ?? 0);
      }),
      runs,
    );
  });
});

it('the penalty for a late decision never falls with more days, and rises at most 45 euros a day (Awb 4:17 lid 2)', () => {
  const penalty = (days: number) =>
    amount('algemeen/awb-termijnen', { soort: 'aanvraag', dagenTeLaat: String(days) }, 'dwangsom');
  fc.assert(
    fc.property(fc.nat({ max: 60 }), (days) => {
      const step = penalty(days + 1) - penalty(days);
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThanOrEqual(45);
      expect(penalty(days)).toBeLessThanOrEqual(1442);
    }),
    runs,
  );
});

it('a dormer that may not be built is not allowed by making it higher', () => {
  const sizes = fc.record({
    dakvlak: fc.constant('achter'),
    platDak: fc.boolean(),
    hoogte: cents(3),
    bovenDakvoet: cents(2),
    onderNok: cents(2),
    totZijkant: cents(2),
  });
  const free = (given: Given): boolean =>
    decided('gemeente/dakkapel', given, { brief: true }).outcomes['vergunningvrij'] === true;
  fc.assert(
    fc.property(sizes, cents(1), (given, by) => {
      expect(free({ ...given, hoogte: more(given.hoogte, by) }) && !free(given)).toBe(false);
    }),
    runs,
  );
});

it('whether two people are allowance partners does not depend on who of them asks', () => {
  const yesNo = (...names: readonly string[]) =>
    fc.record(Object.fromEntries(names.map((name) => [name, fc.boolean()])));
  const both = yesNo(
    ...['isEchtgenoot', 'zelfdeAdres', 'gescheidenTafelEnBed', 'scheidingAangevraagd', 'eersteGraad'],
    ...['verzoekGeenPartners', 'samenlevingscontract', 'samenKind', 'kindErkend', 'pensioenpartner'],
    ...['samenEigenWoning', 'kindOpAdres', 'huurtZakelijk', 'woontInOpvang', 'partnerVorigJaar'],
  );
  const partners = (given: Given, mine: boolean, theirs: boolean) =>
    decided(
      'belastingdienst/toeslagpartner',
      { ...given, 'aanvrager.meerderjarig': mine, 'partner.meerderjarig': theirs },
      { brief: true },
    ).outcomes['heeftToeslagpartner'];
  fc.assert(
    fc.property(both, fc.boolean(), fc.boolean(), (given, mine, theirs) => {
      expect(partners(given, mine, theirs)).toBe(partners(given, theirs, mine));
    }),
    { numRuns: 200 },
  );
});
