import type { Instant } from '@eenloket/kit';
import type { Persoon } from '../brp/persoon.js';
import { visibleTo } from '../brp/visible-to.js';
import { readRemote } from '../ports/read-remote.js';
import type { CollectContext, WantedFacts } from './collect-context.js';
import type { Household, PersonFactRule, Role } from './fact-rule.js';
import { unknown, type CollectedFact, type Finding } from './fact-value.js';
import { personFactRules } from './person-fact-rules.js';
import { underInvestigation } from './under-investigation.js';

interface WantedRule {
  readonly name: string;
  readonly rule: PersonFactRule;
}

/** What one person's read gave: the person, nobody, or no answer. */
type Answer = { readonly person?: Persoon } | 'sourceUnavailable';

/** The facts that the civil register holds. */
export async function collectFromPersons(
  context: CollectContext,
  wanted: WantedFacts,
): Promise<CollectedFact[]> {
  const rules = wanted.facts.flatMap((name) => {
    const rule = personFactRules.get(name);
    return rule ? [{ name, rule }] : [];
  });
  const answers = new Map<Role, Answer>();
  for (const { role, personId } of wanted.persons) {
    const answer = await readPerson(context, role, personId, rules);
    if (answer !== undefined) answers.set(role, answer);
  }
  const household = await householdOf(context, wanted, rules, answers);
  const at = context.clock.now();
  return rules.map(({ name, rule }) => factOf(context, name, find(context, rule, answers, household), at));
}

async function readPerson(
  { reader, ports, recipient }: CollectContext,
  role: Role,
  personId: string,
  rules: readonly WantedRule[],
): Promise<Answer | undefined> {
  const about = rules.filter(({ rule }) => fieldsOf(rule, role).length > 0);
  const fields = [...new Set(about.flatMap(({ rule }) => fieldsOf(rule, role)))];
  if (fields.length === 0) return undefined;
  const answer = await readRemote(reader, {
    subjects: [personId],
    facts: about.map(({ name }) => name),
    call: (signal) => ports.persons.person({ ...requestOf(reader.work, personId), signal }, fields),
  });
  if (!answer.ok) return answer.error;
  return answer.value ? { person: visibleTo(answer.value, recipient) } : {};
}

/** The caller's own id stands in the answer, so that persons can be told apart across roles. */
async function householdOf(
  { reader, ports }: CollectContext,
  { persons }: WantedFacts,
  rules: readonly WantedRule[],
  answers: ReadonlyMap<Role, Answer>,
): Promise<Household> {
  const found = [...answers].flatMap(([role, answer]) =>
    typeof answer === 'object' && answer.person ? [[role, answer.person] as const] : [],
  );
  const household = { persons: Object.fromEntries(found) };
  const counting = rules.filter(({ rule }) => rule.otherAdults);
  const applicant = persons.find(({ role }) => role === 'aanvrager');
  if (counting.length === 0 || applicant === undefined) return household;
  const count = await readRemote(reader, {
    subjects: [applicant.personId],
    facts: counting.map(({ name }) => name),
    call: (signal) =>
      ports.persons.otherAdultsAtAddress({ ...requestOf(reader.work, applicant.personId), signal }),
  });
  return count.ok && count.value !== undefined ? { ...household, otherAdults: count.value } : household;
}

function find(
  { clock }: CollectContext,
  rule: PersonFactRule,
  answers: ReadonlyMap<Role, Answer>,
  household: Household,
): Finding {
  for (const role of Object.keys(rule.needs) as Role[]) {
    const answer = answers.get(role);
    if (answer === 'sourceUnavailable') return unknown('sourceUnavailable');
    if (answer?.person === undefined) return unknown(ABSENT[role]);
  }
  const doubtful = Object.entries(household.persons).some(([role, person]) =>
    underInvestigation(person, fieldsOf(rule, role as Role)),
  );
  return doubtful ? unknown('inOnderzoek') : rule.derive(household, clock.today());
}

/** Why a role has nobody: a child not yet registered has not happened; others are asked. */
const ABSENT = { aanvrager: 'notAsked', partner: 'notAsked', kind: 'notYetHappened' } as const;

const fieldsOf = (rule: PersonFactRule, role: Role): readonly string[] => [
  ...(rule.needs[role] ?? []),
  ...(rule.uses?.[role] ?? []),
];

const requestOf = (work: CollectContext['reader']['work'], person: string) => ({
  organisation: work.organisation,
  person,
  traceparent: work.traceparent,
});

function factOf({ ports }: CollectContext, name: string, finding: Finding, at: Instant): CollectedFact {
  return {
    name,
    value: finding.value,
    origin: {
      source: 'persons',
      holder: ports.persons.holder,
      ...(finding.validFrom === undefined ? {} : { validFrom: finding.validFrom }),
      retrievedAt: at,
    },
  };
}
