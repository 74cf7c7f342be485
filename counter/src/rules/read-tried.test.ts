import { OpenRules } from '@eenloket/catalogue';
import { Form } from '@eenloket/web';
import { describe, expect, it } from 'vitest';
import { ownCatalogue } from '../../testing/open-api.ts';
import { readTried } from './read-tried.js';
import { triedFields } from './tried-field.js';
import { countOf } from './tried-list.js';

const catalogue = ownCatalogue();
const rules = new OpenRules(catalogue);
const formOf = (fields: Record<string, string>) => new Form(new URLSearchParams(fields));
const read = (id: string, fields: Record<string, string>) => {
  const found = rules.find(id);
  if (!found.ok) throw found.error;
  return readTried(catalogue, formOf(fields), triedFields(found.value));
};
const opvang = 'toeslagen/kinderopvangtoeslag';
const child = (index: number, soort: string, uren: string, prijs: string) => ({
  [`kinderen-${index}-soort`]: soort,
  [`kinderen-${index}-urenPerMaand`]: uren,
  [`kinderen-${index}-uurprijs`]: prijs,
});

describe('what was filled in', () => {
  it('is read as the rules take it, and what is empty is left out', () => {
    const { facts, problems } = read('toeslagen/zorgtoeslag', {
      verzekerd: 'ja',
      heeftToeslagpartner: 'nee',
      toetsingsinkomen: '€ 30.000,50',
      vermogen: '',
    });
    expect(problems).toEqual([]);
    expect(facts).toEqual({ verzekerd: true, heeftToeslagpartner: false, toetsingsinkomen: '30000.50' });
  });

  it('may be a list of things, of which empty ones do not count', () => {
    const two = { ...child(0, 'bso', '60', '9,98'), ...child(2, 'gastouder', '12,5', '8') };
    const { facts, problems } = read(opvang, { 'kinderen-aantal': '3', ...two });
    expect(problems).toEqual([]);
    expect(facts['kinderen']).toEqual([
      { soort: 'bso', urenPerMaand: '60', uurprijs: '9.98' },
      { soort: 'gastouder', urenPerMaand: '12.5', uurprijs: '8' },
    ]);
  });

  it('may be a list of days', () => {
    const days = { 'geboortedata-0-day': '3', 'geboortedata-0-month': '5', 'geboortedata-0-year': '2020' };
    expect(read('svb/kinderbijslag', days).facts).toEqual({ geboortedata: ['2020-05-03'] });
  });

  it('is no list at all when all was taken away, and unanswered when all is empty', () => {
    expect(read(opvang, { 'kinderen-aantal': '0' }).facts).toEqual({ kinderen: [] });
    expect(read(opvang, { 'kinderen-aantal': '2' }).facts).toEqual({});
    expect(read(opvang, {}).facts).toEqual({});
  });

  it('that cannot be read names the control, the fact and why', () => {
    const wrong = { toetsingsinkomen: 'veel', werktOfStudeert: 'misschien', ...child(0, 'bso', 'x', '') };
    const { facts, problems } = read(opvang, wrong);
    expect(facts).toEqual({});
    expect(problems.map(({ fact, name, problem }) => [fact, name, problem])).toEqual([
      ['kinderen', 'kinderen-0-urenPerMaand', 'noNumber'],
      ['kinderen', 'kinderen-0-uurprijs', 'missing'],
      ['werktOfStudeert', 'werktOfStudeert', 'noChoice'],
      ['toetsingsinkomen', 'toetsingsinkomen', 'noMoney'],
    ]);
  });

  it('is held to the rule of its question', () => {
    const { problems } = read('toeslagen/zorgtoeslag', { toetsingsinkomen: '-5' });
    expect(problems).toMatchObject([{ name: 'toetsingsinkomen', problem: 'rule' }]);
  });
});

describe('the number of things in a list', () => {
  it.each([
    [{}, 1],
    [{ 'kinderen-aantal': '3' }, 3],
    [{ 'kinderen-aantal': '3', meer: 'kinderen' }, 4],
    [{ 'kinderen-aantal': '3', minder: 'kinderen' }, 2],
    [{ 'kinderen-aantal': '3', meer: 'other' }, 3],
    [{ 'kinderen-aantal': '0', minder: 'kinderen' }, 0],
    [{ 'kinderen-aantal': '99' }, 20],
    [{ 'kinderen-aantal': '1e9' }, 1],
    [{ 'kinderen-aantal': '-4' }, 1],
  ])('after %j is %i', (fields, count) => {
    expect(countOf(formOf(fields as Record<string, string>), 'kinderen')).toBe(count);
  });
});
