import { OpenRules, type Decider } from '@eenloket/catalogue';
import { describe, expect, it } from 'vitest';
import { ownCatalogue } from '../../testing/open-api.ts';
import { fieldsToShow, partsOf, triedFields, type Filled } from './tried-field.js';

const catalogue = ownCatalogue();
const rules = new OpenRules(catalogue);
const deciderOf = (id: string): Decider => {
  const found = rules.find(id);
  if (!found.ok) throw found.error;
  return found.value;
};
const shown = (id: string, filled: Partial<Filled> = {}): readonly string[] => {
  const all: Filled = { facts: {}, on: '2026-03-16' as Filled['on'], missing: [], ...filled };
  return fieldsToShow(deciderOf(id), catalogue, all).map(({ name }) => name);
};
const zorgtoeslag = 'toeslagen/zorgtoeslag';
const first = ['meerderjarig', 'verzekerd', 'heeftToeslagpartner', 'toetsingsinkomen', 'vermogen'];
const ofPartner = ['partnerVerzekerd', 'toetsingsinkomenPartner', 'vermogenPartner'];

describe('the fields of a service', () => {
  it('begin with the questions that stand on their own, in the order of the pack', () => {
    expect(shown(zorgtoeslag)).toEqual(first);
  });

  it('come with what depends on an answer once it matters, and not before', () => {
    const missing = [...first, ...ofPartner];
    expect(shown(zorgtoeslag, { missing })).toEqual(first);
    const facts = { heeftToeslagpartner: true };
    expect(shown(zorgtoeslag, { facts }).toSorted()).toEqual([...missing].toSorted());
    const alone = { heeftToeslagpartner: false };
    expect(shown(zorgtoeslag, { facts: alone, missing: ['vermogen', ...ofPartner] })).toEqual(first);
  });

  it('come with what the rules need though no condition asks it, when nothing else can help', () => {
    const alone = { heeftToeslagpartner: false };
    expect(shown(zorgtoeslag, { facts: alone, missing: ['vermogenPartner'] })).toContain('vermogenPartner');
  });

  it('come with what the pack has no question for only when the rules need it', () => {
    expect(shown('svb/aow')).not.toContain('ontvangen');
    expect(shown('svb/aow', { missing: ['ontvangen'] }).at(-1)).toBe('ontvangen');
  });

  it('ask a list of children instead of one child, in its place', () => {
    expect(shown('svb/kinderbijslag').slice(0, 4)).toEqual([
      'verzekerdAkw',
      'aanvrager.woontInNederland',
      'geboortedata',
      'woontBijAanvrager',
    ]);
    expect(shown('svb/kinderbijslag')).not.toContain('geboortedatum');
  });

  it.each(rules.packs().map(({ id }) => id))('of %s are all its facts, each once', (id) => {
    const decider = deciderOf(id);
    const single = decider.pack.children?.each;
    const names = [...decider.facts.all()].filter(([, { name }]) => name !== single).map(([name]) => name);
    const fields = triedFields(decider).map(({ name }) => name);
    expect(fields.toSorted()).toEqual(names.toSorted());
  });

  it.each(rules.packs().map(({ id }) => id))('of %s lead to the outcome of every worked example', (id) => {
    const decider = deciderOf(id);
    const { examples, children } = decider.pack;
    for (const { name, on, facts: known, expect: expected, state } of examples) {
      if (state === 'unknown') continue;
      const value = (fact: string) =>
        children?.list === fact && known[children.each] !== undefined ? [known[children.each]!] : known[fact];
      const own = triedFields(decider).flatMap((field) => {
        const found = value(field.fact.name) ?? null;
        return found === null ? [] : [[field.name, found] as const];
      });
      const given = new Map(own);
      // Somebody who fills in all that is on the page, again and again until nothing new comes.
      const facts: Record<string, Filled['facts'][string]> = {};
      const decide = () => {
        const decided = decider.decide({ on, facts }, { asks: true, brief: true });
        if (!decided.ok) throw new Error(JSON.stringify(decided.error));
        return decided.value;
      };
      for (let round = 0; round < 5; round += 1) {
        const { missing, assumptions } = decide();
        const assumed = Object.keys(assumptions);
        for (const each of shown(id, { facts, on, assumed, missing: missing.map(({ fact }) => fact) }))
          if (given.has(each)) facts[each] = given.get(each)!;
      }
      const { outcomes, missing, assumptions } = decide();
      const filled = {
        facts,
        on,
        missing: missing.map((each) => each.fact),
        assumed: Object.keys(assumptions),
      };
      // Or the page asks what the example does not tell: nobody stands before an open outcome with nothing to fill in.
      if (shown(id, filled).some((each) => filled.missing.includes(each) && !given.has(each))) continue;
      const plain = (told: unknown) => (typeof told === 'string' ? told.replace(/(\.\d*?)0+$/, '$1') : told);
      for (const [output, told] of Object.entries(expected))
        expect(plain(outcomes[output]), `${name}: ${output}`).toEqual(plain(told));
    }
  });
});

describe('the parts of a thing in a list', () => {
  const fieldOf = (id: string, name: string) =>
    triedFields(deciderOf(id)).find((field) => field.name === name)!;

  it('are the fields of its fact', () => {
    const parts = partsOf(catalogue, fieldOf('toeslagen/kinderopvangtoeslag', 'kinderen'));
    expect(parts.map(([part, { type }]) => [part, type])).toEqual([
      ['soort', 'choice'],
      ['urenPerMaand', 'number'],
      ['uurprijs', 'money'],
    ]);
  });

  it.each([
    ['svb/kinderbijslag', 'geboortedata', 'date'],
    ['toeslagen/huurtoeslag', 'inkomensKinderen', 'money'],
    ['toeslagen/kindgebonden-budget', 'leeftijden', 'number'],
  ])('of %s %s is one %s', (id, name, type) => {
    expect(partsOf(catalogue, fieldOf(id, name)).map(([part, question]) => [part, question.type])).toEqual([
      ['', type],
    ]);
  });
});
