import { CodedError } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { catalogue, decided, deciderFor, refused } from '../../testing/decided.js';
import { deciderOf } from './decider.js';

const zorgtoeslag = 'toeslagen/zorgtoeslag';
const huurtoeslag = 'toeslagen/huurtoeslag';
const opvang = 'toeslagen/kinderopvangtoeslag';
const kinderbijslag = 'svb/kinderbijslag';
const single = { heeftToeslagpartner: false, toetsingsinkomen: '30000' };

describe('a decision', () => {
  it('says outcomes, assumptions, parameters with their source, and the rules by version and hash', () => {
    const result = decided(zorgtoeslag, single);
    expect(result).toMatchObject({
      pack: zorgtoeslag,
      on: '2026-01-01',
      outcomes: { aanspraak: '1514.2', tegemoetkomingPerJaar: '1514', tegemoetkomingPerMaand: '126' },
      states: { tegemoetkomingPerJaar: 'assumed' },
      missing: [],
      warnings: [],
      rules: { version: deciderFor(zorgtoeslag).pack.version, status: 'tested' },
    });
    expect(result.assumptions).toMatchObject({ verzekerd: true, vermogen: '0' });
    expect(result.assumptions).not.toHaveProperty('toetsingsinkomen');
    expect(result.rules.sha256).toMatch(/^[0-9a-f]{64}$/);
    const premium = result.parameters.find(({ name }) => name === 'standaardpremie');
    expect(premium).toMatchObject({
      value: '2119',
      from: '2026-01-01',
      source: { bwb: 'BWBR0018451', article: '4' },
    });
  });

  it('is explained as data and in both languages, with facts named as the request names them', () => {
    const [, year] = decided(zorgtoeslag, single).explanation ?? [];
    expect(year?.outcome).toBe('tegemoetkomingPerJaar');
    expect(year?.because.map(({ fact }) => fact)).toContain('toetsingsinkomen');
    expect(year?.sentences.nl).toContain('Dit komt doordat uw inkomen in dit jaar € 30.000,00 is.');
    expect(year?.sentences.en).toContain('This is because your income this year is €30,000.00.');
    expect(year?.wouldChangeIf.length).toBeGreaterThan(0);
  });

  it('is brief when asked, with the same outcomes', () => {
    const brief = decided(zorgtoeslag, single, { brief: true });
    expect(brief).not.toHaveProperty('explanation');
    expect(brief.outcomes).toEqual(decided(zorgtoeslag, single).outcomes);
  });

  it('takes what is given above what is assumed', () => {
    const rich = decided(zorgtoeslag, { ...single, vermogen: '146012' });
    expect(rich.outcomes['tegemoetkomingPerJaar']).toBe('0');
    expect(rich.assumptions).not.toHaveProperty('vermogen');
  });

  it('assumes nothing that can still be asked, when it is told so', () => {
    const asked = decided(zorgtoeslag, single, { asks: true });
    expect(asked.states).toMatchObject({ tegemoetkomingPerJaar: 'unknown' });
    expect(asked.assumptions).toEqual({});
    expect(asked.missing.map(({ fact }) => fact)).toEqual(['meerderjarig', 'verzekerd', 'vermogen']);
    // The pack has no question for the day of the application, so that is assumed all the same.
    const children = decided(kinderbijslag, { geboortedata: ['2020-01-01'] }, { asks: true });
    expect(children.assumptions).toEqual({ ontvangen: '2026-01-01' });
  });

  it('is known, not assumed, when nothing had to be assumed', () => {
    const result = decided(zorgtoeslag, { ...single, vermogen: '0', verzekerd: true, meerderjarig: true });
    expect(result.states).toMatchObject({ tegemoetkomingPerJaar: 'known' });
  });

  it('takes the whole name of the vocabulary too', () => {
    const whole = { 'huishouden.heeftToeslagpartner': false, 'aanvrager.toetsingsinkomen': '30000' };
    expect(decided(zorgtoeslag, whole).outcomes).toEqual(decided(zorgtoeslag, single).outcomes);
  });

  it('leaves unknown what can neither be known nor assumed, and says which question is open', () => {
    const result = decided(huurtoeslag, { kaleHuur: '700', toetsingsinkomen: '20000' });
    expect(result.outcomes).toEqual({
      aanspraak: null,
      tegemoetkomingPerJaar: null,
      tegemoetkomingPerMaand: null,
    });
    expect(result.states).toMatchObject({ aanspraak: 'unknown' });
    expect(result.missing).toMatchObject([{ fact: 'personen', ask: { en: expect.stringMatching(/\?$/) } }]);
  });

  it('for a day without published amounts is provisional, and warns', () => {
    const result = decided(zorgtoeslag, single, { on: '2027-01-01' });
    expect(result.states).toMatchObject({ tegemoetkomingPerJaar: 'provisional' });
    expect(result.warnings.map(({ code }) => code)).toEqual(['provisional']);
  });

  it('of a draft says so', () => {
    const draft = { ...deciderFor(zorgtoeslag).pack, status: 'draft' as const };
    const decider = deciderOf('a/draft', { ...catalogue, packs: new Map([['a/draft', draft]]) });
    const result = decider.decide({ ...single, on: '2026-01-01' });
    expect(result.ok && result.value.warnings.map(({ code }) => code)).toEqual(['draft']);
  });
});

describe('where sources contradict one another', () => {
  const rent = { ...single, personen: '1', leeftijd: '40', toetsingsinkomen: '15000' };

  it('the rent above the capping limit gives both readings and a warning', () => {
    const { outcomes, warnings } = decided(huurtoeslag, { ...rent, kaleHuur: '932.93' });
    expect(outcomes['tegemoetkomingPerMaand']).toBe('523.28');
    expect(warnings[0]).toMatchObject({
      code: 'readings',
      readings: { tegemoetkomingPerMaandZonderBovensteDeel: '435.31' },
    });
  });

  it('a rent up to the capping limit is not contested', () => {
    const { warnings } = decided(huurtoeslag, { ...rent, kaleHuur: '713.02' });
    expect(warnings.flatMap(({ readings }) => Object.keys(readings ?? {}))).toEqual([
      'tegemoetkomingPerMaandInHeleEuro',
    ]);
  });

  it('two children with equal hours in day care give both readings and a warning', () => {
    const kinderen = [
      { soort: 'dagopvang', urenPerMaand: '100', uurprijs: '11' },
      { soort: 'bso', urenPerMaand: '100', uurprijs: '9' },
    ];
    const { outcomes, warnings } = decided(opvang, { toetsingsinkomen: '80000', kinderen });
    expect(outcomes['tegemoetkomingPerMaand']).toBe('1790');
    expect(warnings).toMatchObject([
      { readings: { tegemoetkomingPerMaandMetGoedkoopsteAlsEersteKind: '1806' } },
    ]);
  });
});

describe('all children of a household at once', () => {
  const geboortedata = ['2023-03-01', '2014-01-01', '2009-05-05'];

  it('are decided one by one and added up', () => {
    const result = decided(kinderbijslag, { geboortedata });
    expect(result.outcomes).toEqual({
      heeftRecht: true,
      ingangsdatum: '2025-01-01',
      bedragPerKwartaal: '1138.13',
    });
    expect(result.children?.map(({ child, outcomes }) => [child, outcomes['bedragPerKwartaal']])).toEqual([
      ['2023-03-01', '295.07'],
      ['2014-01-01', '421.53'],
      ['2009-05-05', '421.53'],
    ]);
  });

  it('a child born in the quarter brings nothing before the next one (AKW 11 lid 2)', () => {
    const both = decided(kinderbijslag, { geboortedata: ['2026-01-02', '2023-03-01'] });
    expect(both.outcomes).toMatchObject({ ingangsdatum: '2025-01-01', bedragPerKwartaal: '295.07' });
    expect(both.children?.[0]?.outcomes).toMatchObject({ ingangsdatum: '2026-04-01' });
    expect(both.warnings).toMatchObject([
      { code: 'later', text: { nl: expect.stringContaining('1 april 2026') } },
    ]);
    const grown = decided(kinderbijslag, { geboortedata: ['2007-01-01', '2026-01-02'] });
    expect(grown.outcomes).toEqual({
      heeftRecht: true,
      ingangsdatum: '2026-04-01',
      bedragPerKwartaal: '295.07',
    });
  });

  it('are no children: no right, and nothing', () => {
    expect(decided(kinderbijslag, { geboortedata: [] }).outcomes).toEqual({
      heeftRecht: false,
      ingangsdatum: null,
      bedragPerKwartaal: '0',
    });
  });

  it('or one child by itself', () => {
    const one = decided(kinderbijslag, { geboortedatum: '2023-03-01' });
    expect(one.outcomes['bedragPerKwartaal']).toBe('295.07');
    expect(one).not.toHaveProperty('children');
  });

  it('but not both', () => {
    expect(refused(kinderbijslag, { geboortedata, geboortedatum: '2023-03-01' })).toMatchObject([
      { code: 'factTwice', fact: 'geboortedatum' },
    ]);
  });

  it('are asked for by the list when they are missing', () => {
    expect(decided(kinderbijslag, {}).missing.map(({ fact }) => fact)).toEqual(['geboortedata']);
  });

  it('apply on the day asked about, unless the request says another', () => {
    expect(decided(kinderbijslag, { geboortedata }).assumptions).toMatchObject({ ontvangen: '2026-01-01' });
    const late = decided(kinderbijslag, { geboortedata, ontvangen: '2026-07-01' });
    expect(late.outcomes['ingangsdatum']).toBe('2025-07-01');
  });
});

it('names the nearest service when there is none by that name', () => {
  const unknown = () => deciderOf('toeslagen/zorgtoeslg', catalogue);
  expect(unknown).toThrow(CodedError);
  expect(unknown).toThrow('Did you mean "toeslagen/zorgtoeslag"?');
});

it('refuses a service that people decide', () => {
  const byPeople = { ...deciderFor(zorgtoeslag).pack };
  delete (byPeople as { decision?: unknown }).decision;
  const people = { ...catalogue, packs: new Map([['a/b', byPeople]]) };
  expect(() => deciderOf('a/b', people)).toThrow('decides nothing by rule');
});
