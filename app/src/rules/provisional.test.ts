import {
  caseOf,
  decide,
  type CaseCommand,
  type CaseEvent,
  type Fields,
  type Outcomes,
} from '@eenloket/cases';
import type { Pack } from '@eenloket/catalogue';
import { legalDate } from '@eenloket/kit';
import { expect, it } from 'vitest';
import { openCatalogue } from '../system/catalogue.js';
import { RuleBook } from './rule-book.js';

// A day for which the law has no figure yet gives a provisional outcome at best, and nobody can make a decision of it: not the
// system, not a worker as proposed, and not a worker who deviates. Held for every pack, on its own examples.

const catalogue = openCatalogue();
const rules = new RuleBook(catalogue.facts);
const on = legalDate('2035-05-16');
const packs = [...catalogue.packs.values()].filter(({ decision }) => decision);

const fieldsOf = (facts: Pack['examples'][number]['facts']): Fields =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      { value: { state: 'known', value }, origin: { source: 'persons' } },
    ]),
  );

/** A case in which the rules proposed this, and everything that any result needs was recorded. */
function proposed(pack: Pack, fields: Fields): readonly CaseEvent[] {
  const evaluation = rules.evaluateCase(pack, fields, on);
  if (!evaluation) throw new Error(`${pack.id} has no rules.`);
  const part = {
    ...{ partId: 'part-1', journeyId: 'journey-1', pack: pack.id, packSha256: pack.sha256 },
    ...{
      service: pack.title.nl,
      per: pack.per,
      fields,
      receivedOn: on,
      language: 'nl' as const,
      resident: {},
    },
  };
  const needed = [...new Set(pack.plan.results.flatMap(({ requires }) => requires))];
  const commands: readonly CaseCommand[] = [
    { type: 'open', caseId: 'case-1', organisation: 'svb', part, on },
    { type: 'start', on },
    { type: 'propose', evaluation },
    ...needed.map((requirement): CaseCommand => ({
      type: 'recordHearing',
      requirement,
      by: 'w1',
      summary: 'x',
      on,
    })),
  ];
  return commands.reduce<readonly CaseEvent[]>((events, command) => {
    const done = decide(caseOf(events), command, pack);
    return done.ok ? [...events, ...done.value] : events;
  }, []);
}

const isSure = (outcomes: Outcomes): Outcomes =>
  Object.fromEntries(
    Object.entries(outcomes).map(([name, value]) => [
      name,
      value.state === 'unknown' ? { state: 'known', value: null } : { state: 'known', value: value.value },
    ]),
  );
const grants = (outcomes: Outcomes): boolean =>
  Object.values(outcomes).some(
    (value) =>
      value.state === 'provisional' &&
      value.value !== null &&
      value.value !== false &&
      !/^0(\.0+)?$/.test(String(value.value)),
  );

it.each(packs.map((pack) => [pack.id, pack] as const))(
  'nothing that %s says provisionally becomes a decision',
  (_, pack) => {
    for (const { name, facts } of pack.examples) {
      const events = proposed(pack, fieldsOf(facts));
      const state = caseOf(events);
      const { outcomes = {}, parameters = [] } = state?.proposal ?? {};
      if (pack.outcomeKind !== 'beschikking' || !grants(outcomes)) continue;
      expect(JSON.stringify(parameters), name).toContain('"provisional":true');
      const tried = pack.plan.results.map((result): CaseCommand => ({
        type: 'decide',
        manner: { as: 'deviation', result: result.name, outcomes: isSure(outcomes), reason: 'Toch.' },
        by: 'w1',
        on,
      }));
      const asProposed: CaseCommand = { type: 'decide', manner: { as: 'proposed' }, by: 'w1', on };
      for (const command of [asProposed, ...tried]) {
        const done = decide(state, command, pack);
        expect(done.ok ? 'decided' : done.error.code, name).toMatch(/^case\.(no-figure|undecidable)$/);
      }
    }
  },
);

it('is about outcomes that there are: allowances of 2035 are provisional and grant something', () => {
  const zorg = catalogue.packs.get('toeslagen/zorgtoeslag')!;
  const [example] = zorg.examples;
  expect(grants(rules.evaluateCase(zorg, fieldsOf(example?.facts ?? {}), on)?.outcomes ?? {})).toBe(true);
});
