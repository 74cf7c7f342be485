import { compilePack, headlineOf } from '@eenloket/catalogue';
import { compare, decimal, legalDate } from '@eenloket/kit';
import { evaluate, type FactJson } from '@eenloket/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../system/catalogue.js';
import { knownFacts } from './fact-of.js';

const { packs, facts: vocabulary } = openCatalogue();
const pack = packs.get('duo/studiefinanciering');
const compiled = pack && compilePack(pack, vocabulary);
if (!compiled?.ok) throw new Error('duo/studiefinanciering does not compile.');
const model = compiled.value;

type Facts = { readonly [fact: string]: FactJson };

/** The amounts that the act names, which the minister changes every year (11.1): given here, as a worker would give them. */
const amounts = {
  'studie.basisbeursThuiswonend': '110.30',
  'studie.basisbeursUitwonend': '274.90',
  'studie.hoogsteAanvullendeBeurs': '416',
  'studie.vrijeVoet': '15000',
  'studie.vrijeVoetZonderPartner': '19004',
};

const student: Facts = {
  ...amounts,
  'aanvrager.geboortedatum': '2006-05-10',
  'aanvrager.nederlander': true,
  'aanvraag.ontvangen': null,
  'studie.opleiding': 'hbo',
  'studie.begin': '2026-09-01',
  'studie.uitwonend': true,
  'studie.gelijkgesteld': false,
  'studie.teltMee': true,
  'studie.uitgesloten': false,
  'studie.eerderGekregen': false,
  'studie.maandenLening': '0',
  'studie.extraMaanden': '0',
  'studie.maandenVerlenging': '0',
  'studie.zonderOnderbreking': false,
  'studie.vraagtAanvullendeBeurs': true,
  'studie.ouders': [],
  'studie.vraagtCollegegeldkrediet': false,
};

/** An output as a text; what is left unknown is an error. */
function decide(change: Facts, output: string, on = '2026-09-01'): string {
  const given = knownFacts({ ...student, ...change }, { source: 'resident' });
  const outcome = evaluate(model, { facts: given, on: legalDate(on), outputs: [output] }).outcomes[output];
  if (!outcome || outcome.state === 'unknown') throw new Error(`${output} is left unknown.`);
  return String(outcome.value);
}

const atMost = (one: string, other: string): boolean => compare(decimal(one), decimal(other)) <= 0;
const sorted = (max: number) =>
  fc.tuple(fc.nat({ max }), fc.nat({ max })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const between = (from: string, until: string) =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${until}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

interface Parent {
  readonly toetsingsinkomen: string;
  readonly zonderPartner: boolean;
  readonly aflossing: string;
  readonly schoolgaandeKinderen: string;
  readonly kinderenMetBeurs: string;
}

const parent: fc.Arbitrary<Parent> = fc.record({
  toetsingsinkomen: fc.nat({ max: 120_000 }).map(String),
  zonderPartner: fc.boolean(),
  aflossing: fc.nat({ max: 3_000 }).map(String),
  schoolgaandeKinderen: fc.nat({ max: 4 }).map(String),
  kinderenMetBeurs: fc.integer({ min: 1, max: 4 }).map(String),
});
const study = fc.constantFrom('mboEenTwee', 'mboDrieVier', 'hbo', 'universiteit');
const grant = (parents: readonly Parent[], change: Facts = {}): string =>
  decide({ ...change, 'studie.ouders': parents.map((each) => ({ ...each })) }, 'aanvullendeBeurs');

describe('the supplementary grant', () => {
  it('is never more with more income, and lies between nothing and the highest', () => {
    fc.assert(
      fc.property(parent, parent, sorted(150_000), study, (one, other, [poor, rich], opleiding) => {
        const paid = (income: number): string =>
          grant([{ ...one, toetsingsinkomen: String(income) }, other], { 'studie.opleiding': opleiding });
        expect(atMost('0', paid(rich)) && atMost(paid(poor), '416')).toBe(true);
        return atMost(paid(rich), paid(poor));
      }),
    );
  });

  it('is the same whichever parent is named first', () => {
    fc.assert(
      fc.property(parent, parent, (one, other) => {
        expect(grant([one, other])).toBe(grant([other, one]));
      }),
    );
  });

  it('moves by no more than its share of one euro of income', () => {
    fc.assert(
      fc.property(parent, fc.nat({ max: 150_000 }), (one, income) => {
        const paid = (extra: number): number =>
          Number(grant([{ ...one, toetsingsinkomen: String(income + extra), kinderenMetBeurs: '1' }]));
        // 13.6% of a euro in twelve months, and a cent for the rounding (3.9a c).
        expect(paid(0) - paid(1)).toBeLessThanOrEqual(0.136 / 12 + 0.01 + 1e-9);
      }),
    );
  });

  it('is by the other reading never more than by the text', () => {
    fc.assert(
      fc.property(parent, parent, (one, other) => {
        const parents = { 'studie.ouders': [{ ...one }, { ...other }] };
        return atMost(decide(parents, 'aanvullendeBeursPerOuder'), decide(parents, 'aanvullendeBeurs'));
      }),
    );
  });
});

describe('a contribution above the highest grant with two children', () => {
  // By hand: 0.136 x 80,000 / 12 = 906.67; divided 453.33, above 416; the limit first: 416 / 2 = 208 each (3.13 lid 1 and 3).
  const parents = (income: string, children: string): Facts => ({
    'studie.ouders': [income, '15000'].map((toetsingsinkomen) => ({
      toetsingsinkomen,
      zonderPartner: false,
      aflossing: '0',
      schoolgaandeKinderen: '0',
      kinderenMetBeurs: children,
    })),
  });

  it.each([
    ['95000', '2', 'true', '0', '208'],
    ['51705.88', '2', 'false', '208', '208'],
    ['95000', '1', 'false', '0', '0'],
  ])('gives a second reading only when it matters: %s, %s', (income, children, warned, text, other) => {
    expect(decide(parents(income, children), 'grensVoorVerdeling')).toBe(warned);
    expect(Number(decide(parents(income, children), 'aanvullendeBeurs'))).toBe(Number(text));
    expect(Number(decide(parents(income, children), 'aanvullendeBeursNaGrens'))).toBe(Number(other));
  });
});

describe('the first thing to say', () => {
  // Without the amounts of the minister a nil in one part of the money must not read as a no to all of it.
  it.each([
    ['yes', 'without any amount', { 'studie.vraagtAanvullendeBeurs': false }],
    [
      'yes',
      'in the phase of borrowing',
      { 'studie.eerderGekregen': true, 'studie.maandenPrestatiebeurs': '48' },
    ],
    ['no', 'to who is no Dutch citizen', { 'aanvrager.nederlander': false }],
  ])('is %s %s', (kind, _, change) => {
    const told = Object.entries({ ...student, 'studie.eersteMaand': '2022-09-01', ...change });
    const given = Object.fromEntries(told.filter(([fact]) => !(fact in amounts)));
    const facts = knownFacts(given, { source: 'resident' });
    const outputs = pack?.decision?.outputs ?? [];
    const { outcomes } = evaluate(model, { facts, on: legalDate('2026-09-01'), outputs });
    expect(headlineOf(outcomes).kind).toBe(kind);
  });
});

describe('the right to student finance', () => {
  const had = (grantMonths: number, loanMonths: number): Facts => ({
    'studie.eerderGekregen': true,
    'studie.diplomaGehaald': false,
    'studie.eersteMaand': '2020-09-01',
    'studie.maandenPrestatiebeurs': String(grantMonths),
    'studie.maandenLening': String(loanMonths),
  });

  it('leaves fewer months as months are used, and ends when all are', () => {
    fc.assert(
      fc.property(sorted(60), sorted(40), study, ([few, many], [little, much], opleiding) => {
        const left = (grantMonths: number, loanMonths: number, output: string): string =>
          decide({ ...had(grantMonths, loanMonths), 'studie.opleiding': opleiding }, output);
        for (const output of ['resterendePrestatiebeurs', 'resterendeLening'])
          expect(atMost(left(many, much, output), left(few, little, output))).toBe(true);
        if (opleiding !== 'mboEenTwee')
          expect(left(many, much, 'heeftRecht')).toBe(String(many < 48 || much < 36));
      }),
    );
  });

  it('has no grant without a right, and a right for each form but "geen"', () => {
    fc.assert(
      fc.property(between('1990-01-01', '2010-12-31'), fc.boolean(), study, (born, dutch, opleiding) => {
        const change = {
          'aanvrager.geboortedatum': born,
          'aanvrager.nederlander': dutch,
          'studie.opleiding': opleiding,
        };
        const right = decide(change, 'heeftRecht') === 'true';
        expect(decide(change, 'vormStudiefinanciering') !== 'geen').toBe(right);
        if (!right) expect(decide(change, 'basisbeurs')).toBe('0');
      }),
    );
  });

  it('begins for vocational education on the first day of a quarter or of the study, and never before 18', () => {
    fc.assert(
      fc.property(between('2006-01-01', '2010-12-31'), between('2026-01-01', '2027-12-31'), (born, begin) => {
        const change = {
          'aanvrager.geboortedatum': born,
          'studie.opleiding': 'mboDrieVier',
          'studie.begin': begin,
        };
        const start = decide(change, 'ingangsdatum');
        expect(start.slice(8)).toBe('01');
        expect(start >= begin).toBe(true);
        expect(Number(start.slice(0, 4)) - Number(born.slice(0, 4))).toBeGreaterThanOrEqual(18);
        const waits = start > decide(change, 'eersteDagAlsStudent');
        if (waits) expect(['01', '04', '07', '10']).toContain(start.slice(5, 7));
        expect(decide(change, 'reisvoorzieningVanaf') <= start).toBe(true);
      }),
    );
  });

  it('gives ten years for the diploma, from the first month on', () => {
    fc.assert(
      fc.property(between('2017-01-01', '2026-08-31'), (first) => {
        const month = `${first.slice(0, 7)}-01`;
        const end = decide(
          { ...had(0, 0), 'studie.eersteMaand': month, 'studie.begin': month },
          'diplomaVoor',
        );
        const next = new Date(`${end}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.toISOString().slice(0, 10)).toBe(`${Number(month.slice(0, 4)) + 10}${month.slice(4)}`);
      }),
    );
  });
});
