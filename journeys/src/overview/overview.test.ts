import { formatEuro, legalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { catalogue, household, rules, type Made } from '../../testing/household.js';
import { withAnswers, type Knowledge } from './knowledge.js';
import { overviewFacts, overviewOf, type Overview } from './overview.js';
import type { Difference } from './difference.js';
import type { ServiceOutcome } from './service-outcome.js';

const today = legalDate('2026-03-16');
const look = (knowledge: Knowledge, on = today): Overview => overviewOf(rules, knowledge, on, catalogue);
const standing = (overview: Overview, id: string) => overview.standings.find(({ pack }) => pack.id === id);
const said = ({ headline }: ServiceOutcome): string =>
  headline.kind === 'amount' ? formatEuro(headline.amount, 'nl').replace('\u00a0', ' ') : headline.kind;
const told = (differences: readonly Difference[]) =>
  differences.map(({ pack, on, before, after }) => `${pack.id} ${on}: ${said(before)} -> ${said(after)}`);
const income = { 'aanvrager.toetsingsinkomen': '24600.00', 'aanvrager.vermogen': '1200.00' };
const single: Made = {
  born: '1990-09-03',
  facts: {
    ...income,
    'aanvrager.verzekerd': true,
    'aanvrager.verzekerdAkw': true,
    'aanvrager.ontvangtKinderbijslag': true,
    'aanvrager.krijgtKinderbijslagUitbetaald': true,
    'aanvrager.ontvangtZorgtoeslag': true,
    'aanvrager.ontvangtKindgebondenBudget': false,
  },
};
const mother: Made = { ...single, children: ['2019-05-06'] };

describe('how somebody stands', () => {
  const overview = look(household(mother));

  it('says of every service with tested rules that decides on a right where she stands', () => {
    expect(overview.standings.map(({ pack }) => pack.id)).toEqual(rules.map(({ pack }) => pack.id));
    expect(rules.length).toBeGreaterThanOrEqual(9);
    expect(rules.every(({ pack }) => pack.status !== 'draft' && pack.outcomeKind === 'beschikking')).toBe(
      true,
    );
    expect(rules.filter(({ pack }) => pack.onRequest)).toEqual([]);
    expect([...catalogue.packs.values()].filter(({ onRequest }) => onRequest).length).toBeGreaterThan(1);
  });

  it('tells what is received apart from what could be', () => {
    expect(standing(overview, 'svb/kinderbijslag')).toMatchObject({ kind: 'gets', received: true });
    expect(standing(overview, 'toeslagen/zorgtoeslag')).toMatchObject({ kind: 'gets', received: true });
    expect(standing(overview, 'toeslagen/kindgebonden-budget')).toMatchObject({
      kind: 'could',
      received: false,
      outcome: { headline: { kind: 'amount', per: 'Maand' } },
    });
  });

  it('says no with its reason', () => {
    const rich = { ...mother, facts: { ...mother.facts, 'aanvrager.toetsingsinkomen': '90000' } };
    const care = standing(look(household(rich)), 'toeslagen/zorgtoeslag');
    expect(care?.kind).toBe('not');
    expect(care?.explanations.flatMap(({ because }) => because).length).toBeGreaterThan(0);
    expect(care?.missing).toEqual([]);
  });

  it('says from when there is a right that begins later, and asks nothing for it yet', () => {
    const pension = standing(overview, 'svb/aow');
    expect([pension?.kind, pension?.missing]).toEqual(['later', []]);
    expect(pension?.explanations.map(({ outcome }) => outcome)).toEqual(['ingangsdatum']);
    const reasons = overview.standings.flatMap(({ explanations }) =>
      explanations.flatMap(({ because }) => because),
    );
    expect(reasons.filter(({ fact, facts }) => !facts && fact === 'aanvraag.ontvangen')).toEqual([]);
    expect(pension?.outcome.later?.on).toMatch(/^205\d-/);
    const newborn = look(household({ ...single, children: ['2026-03-14'] }));
    expect(standing(newborn, 'svb/kinderbijslag')).toMatchObject({
      kind: 'later',
      outcome: { later: { on: '2026-04-01', headline: { kind: 'amount', amount: '295.07' } } },
    });
  });

  it('does not take from older children what a newborn brings from the next month on', () => {
    const before = standing(overview, 'toeslagen/kindgebonden-budget')?.outcome;
    const born = household({ ...mother, children: ['2019-05-06', '2026-03-14'] });
    const now = standing(look(born), 'toeslagen/kindgebonden-budget')?.outcome;
    expect(now?.headline).toEqual(before?.headline);
    expect(now?.later?.on).toBe('2026-04-01');
    const [benefit, was] = [look(born), overview].map((each) => standing(each, 'svb/kinderbijslag')?.outcome);
    expect(benefit?.headline).toEqual(was?.headline);
    expect(benefit?.later).toMatchObject({ on: '2026-04-01', headline: { kind: 'amount' } });
  });

  it('never assumes: what nobody knows is unknown, with what is missing', () => {
    const rent = standing(overview, 'toeslagen/huurtoeslag');
    expect(rent).toMatchObject({ kind: 'unknown', outcome: { headline: { kind: 'unknown' } } });
    expect(rent?.missing).toContain('woning.kaleHuur');
    const states = overview.standings.flatMap(({ outcome }) =>
      Object.values(outcome.outcomes).map(({ state }) => state),
    );
    expect(states).not.toContain('assumed');
  });

  it('counts with what she says herself, and still keeps what the registers say', () => {
    const own = (value: string | boolean | readonly string[]) =>
      ({ value: { state: 'known', value }, origin: { source: 'resident' } }) as const;
    const answers = {
      'woning.zelfstandig': own(true),
      'woning.kaleHuur': own('700'),
      'huishouden.personen': own('2'),
      'huishouden.uitzonderingLageHuurgrens': own(false),
      'huishouden.inkomenMedebewoners': own('0'),
      'huishouden.medebewonerTeVeelVermogen': own(false),
      'huishouden.inkomensKinderen': own([]),
    };
    const rent = standing(look(withAnswers(household(mother), answers)), 'toeslagen/huurtoeslag');
    expect([rent?.kind, rent?.missing]).toEqual(['could', []]);
  });

  it('leaves everything about children unknown when no register says whether there are any', () => {
    const { household: fields } = household(mother).on(today);
    const blind: Knowledge = {
      on: () => ({ household: fields }),
      asOf: () => blind,
      bornLater: () => blind,
    };
    const seen = look(blind);
    expect(standing(seen, 'svb/kinderbijslag')?.kind).toBe('unknown');
    expect(seen.household.childrenKnown).toBe(false);
  });

  it('contradicts nobody silently: what is received without a right keeps both', () => {
    const rich = household({ ...mother, facts: { ...mother.facts, 'aanvrager.toetsingsinkomen': '90000' } });
    expect(standing(look(rich), 'toeslagen/zorgtoeslag')).toMatchObject({ kind: 'not', received: true });
  });
});

describe('a right that counts on another', () => {
  const unpaid = { ...mother.facts, 'aanvrager.ontvangtKinderbijslag': false };
  const firstChild = household({
    ...mother,
    facts: { ...unpaid, 'aanvrager.krijgtKinderbijslagUitbetaald': false },
  });

  it('is shown as one that she could get, marked as assumed', () => {
    const budget = standing(look(firstChild), 'toeslagen/kindgebonden-budget');
    expect(budget?.kind).toBe('could');
    expect(budget?.outcome.outcomes['tegemoetkomingPerMaand']?.state).toBe('assumed');
  });

  it('is no right without the other', () => {
    const nobody = household({
      ...single,
      facts: { ...unpaid, 'aanvrager.krijgtKinderbijslagUitbetaald': false },
    });
    expect(standing(look(nobody), 'toeslagen/kindgebonden-budget')?.kind).toBe('not');
  });
});

describe('birthdays', () => {
  it('to come are in order, each with what it brings and nothing else', () => {
    const { birthdays } = look(household({ ...mother, children: ['2019-05-06', '2014-09-01'] }));
    expect(birthdays.map(({ on, age }) => [on, age])).toEqual([
      ['2026-05-06', 7],
      ['2026-09-01', 12],
      ['2026-09-03', 36],
    ]);
    expect(birthdays.map(({ brings }) => told(brings).map((line) => line.split(' ')[0]))).toEqual([
      [],
      ['svb/kinderbijslag', 'toeslagen/kindgebonden-budget'],
      [],
    ]);
  });

  it('bring child benefit with the next quarter, and its end at 18', () => {
    const { birthdays } = look(household({ ...single, children: ['2008-08-20'] }));
    const [eighteen] = birthdays;
    const benefit = eighteen?.brings.find(({ pack }) => pack.id === 'svb/kinderbijslag');
    expect([eighteen?.age, benefit?.on, benefit?.after.headline.kind]).toEqual([18, '2026-10-01', 'no']);
    expect(benefit?.because.flatMap(({ because }) => because).length).toBeGreaterThan(0);
  });
});

describe('the year by month', () => {
  const retiring: Made = {
    ...single,
    born: '1959-08-14',
    facts: { ...single.facts, 'aanvrager.verzekerdeJaren': '50' },
  };

  it('tells a right that begins in the course of a month by its own day, and the month by what holds on its first', () => {
    const { months } = look(household(retiring));
    const pension = months.map(({ on, outcomes }) => [on, outcomes.get('svb/aow')?.headline.kind]);
    expect(pension.filter(([, kind]) => kind === 'amount').map(([on]) => on)).toEqual([
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
    ]);
    const changes = months.flatMap((month) => month.changes).filter(({ pack }) => pack.id === 'svb/aow');
    expect(changes.map(({ on, before, after }) => [on, before.headline.kind, after.headline.kind])).toEqual([
      ['2026-08-14', 'no', 'amount'],
    ]);
  });

  it('has every change once, on a day after the first of the year, with what it was and became', () => {
    const { months } = look(household({ ...mother, children: ['2014-09-01', '2026-03-14'] }));
    const changes = months.flatMap((month) => month.changes);
    expect(changes.length).toBeGreaterThan(2);
    expect(new Set(changes.map(({ pack, on }) => `${pack.id} ${on}`)).size).toBe(changes.length);
    for (const { before, after, on } of changes) {
      expect(said(before)).not.toBe(said(after));
      expect(on > '2026-01-01').toBe(true);
    }
  });
});

describe('another income', () => {
  const earning = { ...mother, facts: { ...mother.facts, 'aanvrager.toetsingsinkomen': '32000' } };

  it('is looked at a tenth higher and lower, with what it changes', () => {
    const [higher, lower] = look(household(earning)).otherIncomes;
    expect([higher?.income, lower?.income]).toEqual(['35200', '28800']);
    expect(told(higher?.changes ?? []).map((line) => line.split(' ')[0])).toContain('toeslagen/zorgtoeslag');
  });

  it('is not looked at when the income is not known', () => {
    const facts = Object.fromEntries(
      Object.entries(mother.facts ?? {}).filter(([fact]) => fact !== 'aanvrager.toetsingsinkomen'),
    );
    expect(look(household({ ...mother, facts })).otherIncomes).toEqual([]);
  });
});

describe('a change of the household in the register', () => {
  it('that was a birth brings child benefit with the next quarter, explained', () => {
    const born = household({ ...single, children: ['2026-03-14'] });
    const [change] = look(born).changed;
    expect(change).toMatchObject({ kind: 'childBorn', on: '2026-03-14', member: { name: 'Kind 1' } });
    expect(told(change?.brought ?? [])).toContain('svb/kinderbijslag 2026-04-01: no -> € 295,07');
  });

  it('that was a marriage is told with what it took', () => {
    const married = household({
      ...mother,
      partner: { born: '1988-01-01', since: '2026-02-10' },
      facts: {
        ...mother.facts,
        'partner.toetsingsinkomenPartner': '60000',
        'partner.vermogenPartner': '0',
        'partner.partnerVerzekerd': true,
      },
    });
    const [change] = look(married).changed;
    expect([change?.kind, change?.on]).toEqual(['partnerSince', '2026-02-10']);
    expect(told(change?.brought ?? []).some((line) => /zorgtoeslag 2026-02-10: € .* -> no/.test(line))).toBe(
      true,
    );
  });

  it('that was a separation is found by its day, though the register names nobody any more', () => {
    const apart = household({
      ...mother,
      partner: { born: '1988-01-01', since: '2015-01-01', until: '2025-11-20' },
    });
    expect(look(apart).changed.map(({ kind, on }) => [kind, on])).toEqual([['partnerUntil', '2025-11-20']]);
  });

  it('of more than a year ago is no news', () => {
    expect(look(household(mother)).changed).toEqual([]);
  });
});

it('reads what the rules take, who is in the household and what is received; each fact is in the vocabulary', () => {
  const facts = overviewFacts(rules, catalogue);
  expect(facts).toEqual(
    expect.arrayContaining(['kind.naam', 'aanvrager.ontvangtZorgtoeslag', 'woning.kaleHuur']),
  );
  expect(facts.filter((fact) => !catalogue.facts.has(fact))).toEqual([]);
});
