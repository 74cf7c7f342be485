import { addDays, legalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decider, type Facts } from '../../testing/decider.js';

const day = '2026-03-16';
const decide = decider('rdw/rijbewijs', day);
const daysAgo = (days: number): string => addDays(legalDate(day), -days);
const aCentury = 36_500;
const categories = ['AM', 'A1', 'A2', 'A', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE', 'T'];

const asked = fc.record({
  'rijbewijs.categorie': fc.constantFrom(...categories),
  'rijbewijs.reden': fc.constantFrom('eerste', 'uitbreiden', 'verlengen', 'kwijt', 'versleten'),
  'rijbewijs.weigeringsgrond': fc.boolean(),
  'rijbewijs.woondeLangGenoeg': fc.boolean(),
  'rijbewijs.begeleiderspas': fc.boolean(),
  'rijbewijs.tweeJaarA2': fc.boolean(),
  'rijbewijs.getuigschriftVakbekwaamheid': fc.boolean(),
  'rijbewijs.volgtChauffeursopleiding': fc.boolean(),
  'rijbewijs.alleenInNederland': fc.boolean(),
  'rijbewijs.leegOfKorteLijn': fc.boolean(),
  'rijbewijs.procesVerbaal': fc.boolean(),
  'rijbewijs.rijvaardig': fc.boolean(),
  'rijbewijs.aantekeningRijvaardigheid': fc.boolean(),
  'rijbewijs.geschikt': fc.boolean(),
  'rijbewijs.aantekeningGeschiktheid': fc.boolean(),
  'rijbewijs.beperktGeschikt': fc.boolean(),
  'rijbewijs.einddatum': fc.integer({ min: -4000, max: 4000 }).map(daysAgo),
  'rijbewijs.rijvaardigOp': fc.nat({ max: 1500 }).map(daysAgo),
  'rijbewijs.geschiktOp': fc.nat({ max: 500 }).map(daysAgo),
  'rijbewijs.geschiktTot': fc.integer({ min: -4000, max: -1 }).map(daysAgo),
  'aanvrager.nederlander': fc.boolean(),
  'aanvrager.rechtmatigVerblijf': fc.boolean(),
  'aanvrager.geboortedatum': fc.nat({ max: aCentury }).map(daysAgo),
  'aanvraag.ontvangen': fc.constant(day),
});

/** Everything but the age in order, for a first issue. */
const inOrder: Facts = {
  'rijbewijs.reden': 'eerste',
  'rijbewijs.weigeringsgrond': false,
  'rijbewijs.woondeLangGenoeg': true,
  'aanvrager.nederlander': true,
};
const statements: Facts = {
  'rijbewijs.rijvaardig': true,
  'rijbewijs.rijvaardigOp': day,
  'rijbewijs.geschikt': true,
  'rijbewijs.geschiktOp': day,
};
/** Ages around those of article 5, and around those of article 25a. */
const ages = fc.oneof(
  fc.integer({ min: 15 * 365, max: 26 * 365 }),
  fc.integer({ min: 60 * 365, max: 80 * 365 }),
);
const runs = { numRuns: 300 };

describe('a driving licence', () => {
  it('is never lost by being older, and a new one is then never valid for longer', () => {
    fc.assert(
      fc.property(asked, ages, ages, (facts, one, other) => {
        const at = (days: number, output: string): string =>
          decide({ ...facts, ...inOrder, ...statements, 'aanvrager.geboortedatum': daysAgo(days) }, output);
        const [younger, older] = [Math.min(one, other), Math.max(one, other)];
        expect(at(older, 'geldigTot') <= at(younger, 'geldigTot')).toBe(true);
        return at(younger, 'heeftRecht') === 'false' || at(older, 'heeftRecht') === 'true';
      }),
      runs,
    );
  });

  it('is never lost by what the CBR puts in the register, and a moped needs no statement of fitness', () => {
    fc.assert(
      fc.property(asked, (facts) => {
        expect(decide({ ...facts, 'rijbewijs.categorie': 'AM' }, 'geschiktheidNodig')).toBe('false');
        const registered = decide({ ...facts, ...statements }, 'heeftRecht');
        return decide(facts, 'heeftRecht') === 'false' || registered === 'true';
      }),
      runs,
    );
  });

  it('is valid until a day that lies ahead, and a replacement as long as the old one', () => {
    fc.assert(
      fc.property(asked, (facts) => {
        const until = decide(facts, 'geldigTot');
        if (decide(facts, 'soortRijbewijs') === 'vervangend')
          expect(until).toBe(facts['rijbewijs.einddatum']);
        return until > day;
      }),
      runs,
    );
  });

  it('is refused to no adult who has everything in order, but for a ground of article 112', () => {
    fc.assert(
      fc.property(asked, (facts) => {
        const adult = { ...facts, ...inOrder, ...statements, 'aanvrager.geboortedatum': daysAgo(30 * 365) };
        expect(decide(adult, 'heeftRecht')).toBe('true');
        return decide({ ...adult, 'rijbewijs.weigeringsgrond': true }, 'heeftRecht') === 'false';
      }),
      runs,
    );
  });

  it.each([
    ['1950-03-16', '2025-03-16', 'true'],
    ['1966-03-16', '2026-03-01', 'false'],
    ['1950-03-16', '2030-03-16', 'false'],
  ])(
    'has a second reading when it is worn and expired at an age that needs a statement: %s',
    (born, until, two) => {
      const worn = {
        ...inOrder,
        'rijbewijs.reden': 'versleten',
        'rijbewijs.categorie': 'B',
        'rijbewijs.aantekeningGeschiktheid': false,
        'rijbewijs.beperktGeschikt': false,
        'aanvrager.geboortedatum': born,
        'rijbewijs.einddatum': until,
        'aanvraag.ontvangen': day,
      };
      expect(decide(worn, 'geschiktheidNodig')).toBe('false');
      expect(decide(worn, 'verlopenEnVersleten')).toBe(two);
      expect(decide(worn, 'geschiktheidNodigBijVerlengen')).toBe(two);
    },
  );
});
