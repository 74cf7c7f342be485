import { compare, decimal } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decider, type Facts } from '../../testing/decider.js';

const atMost = (one: string, other: string): boolean => compare(decimal(one), decimal(other)) <= 0;
const sorted = (max: number) =>
  fc.tuple(fc.nat({ max }), fc.nat({ max })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const euros = (cents: number): string => (cents / 100).toFixed(2);

describe('social assistance', () => {
  const decide = decider('gemeente/bijstand', '2026-01-01');
  const household = fc.record({
    'aanvrager.leeftijd': fc.integer({ min: 18, max: 90 }).map(String),
    'aanvrager.verblijftInInrichting': fc.boolean(),
    'aanvrager.steunVanOuders': fc.boolean(),
    'partner.leeftijdPartner': fc.integer({ min: 18, max: 90 }).map(String),
    'partner.partnerVerblijftInInrichting': fc.option(fc.boolean()),
    'huishouden.heeftPartner': fc.boolean(),
    'huishouden.kinderenTenLaste': fc.boolean(),
    'huishouden.kostendelers': fc.integer({ min: 1, max: 8 }).map(String),
    'huishouden.inkomenPerMaand': fc.nat({ max: 300_000 }).map(euros),
    'huishouden.vermogen': fc.nat({ max: 2_000_000 }).map(euros),
  });
  const ageOf = (facts: Facts, fact: string): number => Number(facts[fact]);

  it('is never more with more income or more wealth', () => {
    fc.assert(
      fc.property(household, sorted(300_000), sorted(2_000_000), (facts, [poor, rich], [little, much]) => {
        const paid = (income: number, wealth: number): string =>
          decide(
            {
              ...facts,
              'huishouden.inkomenPerMaand': euros(income),
              'huishouden.vermogen': euros(wealth),
            },
            'bijstandPerMaand',
          );
        return atMost(paid(rich, little), paid(poor, little)) && atMost(paid(poor, much), paid(poor, little));
      }),
    );
  });

  it('has the same norm whichever of two partners asks', () => {
    fc.assert(
      fc.property(household, (facts) => {
        fc.pre(facts['huishouden.heeftPartner']);
        const turned = {
          ...facts,
          'aanvrager.leeftijd': facts['partner.leeftijdPartner'],
          'partner.leeftijdPartner': facts['aanvrager.leeftijd'],
          'aanvrager.verblijftInInrichting':
            facts['partner.partnerVerblijftInInrichting'] ?? facts['aanvrager.verblijftInInrichting'],
          'partner.partnerVerblijftInInrichting': facts['aanvrager.verblijftInInrichting'],
        };
        expect(decide(turned, 'normPerMaand')).toBe(decide(facts, 'normPerMaand'));
      }),
    );
  });

  it('is never more per person with more people to share the costs', () => {
    fc.assert(
      fc.property(household, sorted(7), (facts, [few, many]) => {
        fc.pre(ageOf(facts, 'aanvrager.leeftijd') >= 21 && !facts['huishouden.heeftPartner']);
        const norm = (sharers: number): string =>
          decide({ ...facts, 'huishouden.kostendelers': String(sharers + 1) }, 'normPerMaand');
        return atMost(norm(many), norm(few));
      }),
    );
  });
});

describe('the old-age pension', () => {
  const decide = decider('svb/aow', '2026-01-01');
  const facts = (born: string, years: number): Facts => ({
    'aanvrager.geboortedatum': born,
    'aanvrager.verzekerdeJaren': String(years),
    'huishouden.heeftPartner': false,
    'aanvraag.ontvangen': null,
  });
  const birth = fc
    .date({
      min: new Date('1930-01-01T00:00:00Z'),
      max: new Date('1964-09-30T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  it('begins between 65 years and 67 years and 3 months, and never earlier for who is younger', () => {
    fc.assert(
      fc.property(birth, birth, (one, other) => {
        const [older, younger] = one < other ? [one, other] : [other, one];
        const start = decide(facts(older, 50), 'ingangsdatum');
        const years = Number(start.slice(0, 4)) - Number(older.slice(0, 4));
        expect(years).toBeGreaterThanOrEqual(65);
        expect(years).toBeLessThanOrEqual(68);
        return start <= decide(facts(younger, 50), 'ingangsdatum');
      }),
    );
  });

  it('is never less with more insured years', () => {
    fc.assert(
      fc.property(sorted(60), ([few, many]) =>
        atMost(
          decide(facts('1958-01-15', few), 'normPerMaand'),
          decide(facts('1958-01-15', many), 'normPerMaand'),
        ),
      ),
    );
  });
});

describe('unemployment benefit', () => {
  const decide = decider('uwv/ww', '2026-03-16');
  const worker = {
    'aanvrager.uitgeslotenVanWw': false,
    'aanvrager.gemiddeldeUrenPerWeek': '40',
    'aanvrager.urenPerWeek': '0',
    'aanvrager.beschikbaarVoorWerk': true,
    'aanvrager.gewerkteWeken': '36',
  };
  const right = (change: Facts): boolean => decide({ ...worker, ...change }, 'heeftRecht') === 'true';
  const duration = (before: number, after: number): string =>
    decide(
      {
        ...worker,
        'aanvrager.voldoetAanJareneis': true,
        'aanvrager.arbeidsverledenVoor2016': String(before / 4),
        'aanvrager.arbeidsverledenVanaf2016': String(after / 4),
        'aanvrager.maandloon': '0',
      },
      'duurInMaanden',
    );

  it('is not lost by more weeks of work, and needs 26 of them', () => {
    fc.assert(
      fc.property(sorted(36), ([few, many]) => {
        const [before, after] = [few, many].map((weeks) =>
          right({ 'aanvrager.gewerkteWeken': String(weeks) }),
        );
        expect(before).toBe(few >= 26);
        return !before || after === true;
      }),
    );
  });

  it('is not lost by losing more hours', () => {
    const left = (average: number, hours: number): boolean =>
      right({ 'aanvrager.gemiddeldeUrenPerWeek': String(average), 'aanvrager.urenPerWeek': String(hours) });
    fc.assert(
      fc.property(fc.nat({ max: 60 }), sorted(60), (average, [fewer, more]) =>
        left(average, more) ? left(average, fewer) : true,
      ),
    );
  });

  it('lasts 3 to 24 months, and never shorter after a longer working life', () => {
    fc.assert(
      fc.property(sorted(160), sorted(60), ([few, many], [little, much]) => {
        const [short, long] = [duration(few, little), duration(many, much)];
        expect(atMost('3', short) && atMost(long, '24')).toBe(true);
        return atMost(short, long);
      }),
    );
  });
});

describe('marrying', () => {
  const decide = decider('gemeente/huwelijk', '2026-03-16');
  const day = fc
    .date({ min: new Date('2005-01-01'), max: new Date('2011-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const couple = (one: string, other: string, oneBound: boolean, otherBound: boolean): Facts => ({
    'aanvrager.geboortedatum': one,
    'partner.geboortedatum': other,
    'huwelijk.aanvragerGebonden': oneBound,
    'huwelijk.partnerGebonden': otherBound,
    'huwelijk.samenGebonden': false,
    'huwelijk.verwantschap': 'geen',
    'huwelijk.ontheffing': false,
    'huwelijk.vrijeToestemming': false,
    'huwelijk.curatele': false,
    'huwelijk.toestemmingCuratele': false,
    'huwelijk.vrijstelling': false,
    'huwelijk.datum': '2026-06-20',
    'aanvraag.ontvangen': '2026-03-16',
  });

  it('depends on both in the same way', () => {
    fc.assert(
      fc.property(day, day, fc.boolean(), fc.boolean(), (one, other, oneBound, otherBound) => {
        const mine = decide(couple(one, other, oneBound, otherBound), 'kanTrouwen');
        const theirs = decide(couple(other, one, otherBound, oneBound), 'kanTrouwen');
        expect(mine === 'true').toBe(
          one <= '2008-06-20' && other <= '2008-06-20' && !oneBound && !otherBound,
        );
        return mine === theirs;
      }),
    );
  });
});

describe('a passport or card', () => {
  const decide = decider('gemeente/paspoort', '2026-11-02');
  const asked = fc.record({
    'paspoort.document': fc.constantFrom('paspoort', 'identiteitskaart'),
    'aanvrager.nederlander': fc.boolean(),
    'aanvrager.leeftijd': fc.nat({ max: 100 }).map(String),
    'aanvrager.onderCuratele': fc.boolean(),
    'paspoort.toestemming': fc.boolean(),
  });

  it('is never lost by consent, and a card asks no more consent than a passport', () => {
    fc.assert(
      fc.property(asked, (facts) => {
        const given = decide({ ...facts, 'paspoort.toestemming': true }, 'heeftRecht');
        const card = decide({ ...facts, 'paspoort.document': 'identiteitskaart' }, 'toestemmingNodig');
        const passport = decide({ ...facts, 'paspoort.document': 'paspoort' }, 'toestemmingNodig');
        expect(given).toBe(String(facts['aanvrager.nederlander']));
        return card === 'false' || passport === 'true';
      }),
    );
  });
});
