import { describe, expect, it } from 'vitest';
import { decided, refused } from '../../testing/decided.js';

const huur = 'toeslagen/huurtoeslag';
const opvang = 'toeslagen/kinderopvangtoeslag';
const budget = 'toeslagen/kindgebonden-budget';
const kind = { soort: 'bso', urenPerMaand: '60', uurprijs: '9.50' };

describe('a request', () => {
  it('is the facts themselves, or facts and the day apart', () => {
    const facts = { leeftijden: [5], toetsingsinkomen: '20000' };
    const flat = decided(budget, { ...facts, on: '2025-02-01' });
    expect(decided(budget, { on: '2025-02-01', facts })).toEqual(flat);
    expect(flat.on).toBe('2025-02-01');
  });

  it('takes numbers of JSON for what they say', () => {
    const asNumber = decided(budget, { leeftijden: [5, 13], toetsingsinkomen: 45000.5 });
    expect(asNumber).toEqual(decided(budget, { leeftijden: ['5', '13'], toetsingsinkomen: '45000.5' }));
  });

  it.each([null, 'text', 5, [], [{}]])('that is %j is refused', (json) => {
    expect(refused(huur, json)).toMatchObject([{ code: 'notAnObject' }]);
  });

  it.each([[undefined], ['2026-02-30'], ['vandaag'], [20260101]])('on the day %j is refused', (on) => {
    expect(refused(huur, { on: on ?? null }, {})).toMatchObject([{ code: 'wrongDate', fact: 'on' }]);
  });

  it('says every problem at once, each with the fact, the reason and the fix', () => {
    expect(refused(huur, { kaleHur: '700', toetsingsinkomen: 'veel', personen: 'twee' })).toEqual([
      {
        code: 'unknownFact',
        fact: 'kaleHur',
        reason: 'this service does not know this fact.',
        fix: 'Did you mean "kaleHuur"?',
      },
      {
        code: 'wrongValue',
        fact: 'toetsingsinkomen',
        reason: '"veel" is not a number.',
        fix: 'Write it as a decimal text with a point, such as "1234.56".',
      },
      expect.objectContaining({ code: 'wrongValue', fact: 'personen' }),
    ]);
  });

  it('lists the facts when none is near', () => {
    const [problem] = refused(budget, { schoenmaat: '42' });
    expect(problem?.fix).toMatch(/^Use one of: .*leeftijden.*toetsingsinkomen/);
  });

  it('cannot say one fact twice', () => {
    expect(refused(huur, { kaleHuur: '1', 'woning.kaleHuur': '2' })).toMatchObject([{ code: 'factTwice' }]);
  });

  it('cannot use a short name that stands for two facts', () => {
    expect(refused('svb/kinderbijslag', { woontInNederland: true })).toMatchObject([
      { code: 'unknownFact', reason: 'this name stands for more than one fact here.' },
    ]);
    const whole = { 'aanvrager.woontInNederland': true, geboortedata: ['2020-01-01'] };
    expect(decided('svb/kinderbijslag', whole).outcomes['heeftRecht']).toBe(true);
  });
});

describe('a value of the wrong form is refused:', () => {
  it.each([
    [huur, 'kaleHuur', '1.234,56', 'not a number'],
    [huur, 'kaleHuur', '', 'not a number'],
    [huur, 'kaleHuur', null, 'null says nothing'],
    [huur, 'kaleHuur', 1e21, 'not a number'],
    [huur, 'heeftToeslagpartner', 'true', 'not true or false'],
    [huur, 'inkomensKinderen', '100', 'no list'],
    [huur, 'inkomensKinderen', ['100', 'x'], 'number 2 of the list'],
    ['svb/kinderbijslag', 'geboortedata', ['2026-02-29'], 'number 1 of the list: "2026-02-29" is not a date'],
    [opvang, 'kinderen', [kind, 'bso'], 'number 2 of the list: "bso" is no object'],
    [opvang, 'kinderen', [{ ...kind, soort: 'oma' }], '"oma" is no possible answer'],
    [opvang, 'kinderen', [{ ...kind, uurprijs: 'duur' }], 'in "uurprijs" "duur" is not a number'],
    [opvang, 'kinderen', [{ ...kind, uurPrijs: '1' }], '"uurPrijs" is told of nothing'],
    [opvang, 'kinderen', [{ soort: 'bso', urenPerMaand: '60' }], '"uurprijs" is missing'],
  ])('%s %s %j', (pack, fact, value, reason) => {
    expect(refused(pack, { [fact]: value })).toMatchObject([
      {
        code: 'wrongValue',
        fact,
        reason: expect.stringContaining(reason),
        fix: expect.stringMatching(/\.$/),
      },
    ]);
  });

  it('and a long one is not repeated whole', () => {
    const [problem] = refused(huur, { kaleHuur: 'x'.repeat(500) });
    expect(problem?.reason.length).toBeLessThan(80);
  });
});
