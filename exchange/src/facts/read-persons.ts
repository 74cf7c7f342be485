import type { Instant, LegalDate } from '@eenloket/kit';
import type { Persoon } from '../brp/persoon.js';
import { visibleTo } from '../brp/visible-to.js';
import { readRemote } from '../ports/read-remote.js';
import { bornLater } from './born-later.js';
import type { CollectContext, WantedFacts } from './collect-context.js';
import type { Household, PersonFactRule, Role } from './fact-rule.js';
import { unknown, type CollectedFact, type Finding } from './fact-value.js';
import { personFactRules } from './person-fact-rules.js';
import { hasBegun, recordOn } from './record-on.js';
import { underInvestigation } from './under-investigation.js';

interface WantedRule {
  readonly name: string;
  readonly rule: PersonFactRule;
}

/** What one person's read gave: the person, nobody, or no answer. */
type Answer = { readonly person?: Persoon } | 'sourceUnavailable';

/** What was asked about one person, with the answer. */
interface PersonRead {
  readonly role: Role;
  readonly personId: string;
  readonly answer: Answer;
  /** Facts that rest on something about this person that is being investigated. */
  readonly doubtful: ReadonlySet<string>;
}

/** What the civil register answered about a household, and which facts were wanted of it. */
export interface PersonsRead {
  readonly rules: readonly WantedRule[];
  readonly answers: readonly PersonRead[];
  readonly otherAdults?: number;
  /** The day on which it was so, and the moment of the answer. */
  readonly today: LegalDate;
  readonly at: Instant;
}

/** Reads the persons of a household in the civil register; of several children each. */
export async function readPersons(context: CollectContext, wanted: WantedFacts): Promise<PersonsRead> {
  const rules = wanted.facts.flatMap((name) => {
    const rule = personFactRules.get(name);
    return rule ? [{ name, rule }] : [];
  });
  const [answers, otherAdults] = await Promise.all([
    Promise.all(
      wanted.persons.map(async ({ role, personId }) => {
        const answer = await readPerson(context, role, personId, rules);
        return answer === undefined
          ? []
          : [{ role, personId, answer, doubtful: doubtsOf(answer, role, rules) }];
      }),
    ),
    countOtherAdults(context, wanted, rules),
  ]);
  return {
    rules,
    answers: answers.flat(),
    ...(otherAdults === undefined ? {} : { otherAdults }),
    today: context.clock.today(),
    at: context.clock.now(),
  };
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

/** Which facts cannot be relied on because of this person. */
const doubtsOf = (answer: Answer, role: Role, rules: readonly WantedRule[]): ReadonlySet<string> =>
  new Set(
    rules
      .filter(
        ({ rule }) =>
          answer !== 'sourceUnavailable' && underInvestigation(answer.person, fieldsOf(rule, role)),
      )
      .map(({ name }) => name),
  );

async function countOtherAdults(
  { reader, ports }: CollectContext,
  { persons }: WantedFacts,
  rules: readonly WantedRule[],
): Promise<number | undefined> {
  const counting = rules.filter(({ rule }) => rule.otherAdults);
  const applicant = persons.find(({ role }) => role === 'aanvrager');
  if (counting.length === 0 || applicant === undefined) return undefined;
  const count = await readRemote(reader, {
    subjects: [applicant.personId],
    facts: counting.map(({ name }) => name),
    call: (signal) =>
      ports.persons.otherAdultsAtAddress({ ...requestOf(reader.work, applicant.personId), signal }),
  });
  return count.ok ? count.value : undefined;
}

/** What was read as it stood on an earlier day; of children who came later nothing. Pure. */
export const personsAsOf = (read: PersonsRead, day: LegalDate): PersonsRead => {
  const born = childrenOn(read, day);
  return {
    ...read,
    answers: read.answers
      .filter(({ role, personId }) => role !== 'kind' || born.includes(personId))
      .map(({ answer, ...of }) => ({ ...of, answer: changed(answer, (person) => recordOn(person, day)) })),
  };
};

/** What was read as if this person had been born some days later. Pure. */
export const personsBornLater = (read: PersonsRead, id: string, days: number): PersonsRead => ({
  ...read,
  answers: read.answers.map(({ answer, ...of }) => ({
    ...of,
    answer: changed(answer, (person) => bornLater(person, id, days)),
  })),
});

const changed = (answer: Answer, change: (person: Persoon) => Persoon): Answer =>
  answer === 'sourceUnavailable' || !answer.person ? answer : { person: change(answer.person) };

/** The children that were asked about and were born by a day. Pure. */
export const childrenOn = ({ answers }: PersonsRead, day: LegalDate): readonly string[] =>
  answers.flatMap(({ role, personId, answer }) =>
    role === 'kind' && (answer === 'sourceUnavailable' || hasBegun(answer.person?.geboorte?.datum, day))
      ? [personId]
      : [],
  );

/**
 * The facts that follow from what was read, on a day. Pure.
 * @param child gives the facts about this child alone; without it `kind` is the first child
 */
export function personFactsOn(
  { ports }: Pick<CollectContext, 'ports'>,
  { rules, answers, otherAdults, at }: PersonsRead,
  day: LegalDate,
  child?: string,
): CollectedFact[] {
  const byRole = new Map<Role, PersonRead>();
  for (const read of answers)
    if (!byRole.has(read.role) && (read.role !== 'kind' || (child ?? read.personId) === read.personId))
      byRole.set(read.role, read);
  const found = [...byRole].flatMap(([role, { answer }]) =>
    typeof answer === 'object' && answer.person ? [[role, answer.person] as const] : [],
  );
  const household: Household = {
    persons: Object.fromEntries(found),
    ...(otherAdults === undefined ? {} : { otherAdults }),
  };
  const wanted = child === undefined ? rules : rules.filter(({ rule }) => rule.needs.kind);
  return wanted.map((each) =>
    factOf(ports.persons.holder, each.name, find(each, byRole, household, day), at),
  );
}

function find(
  { name, rule }: WantedRule,
  reads: ReadonlyMap<Role, PersonRead>,
  household: Household,
  day: LegalDate,
): Finding {
  for (const role of Object.keys(rule.needs) as Role[]) {
    const answer = reads.get(role)?.answer;
    if (answer === 'sourceUnavailable') return unknown('sourceUnavailable');
    if (answer?.person === undefined) return unknown(ABSENT[role]);
  }
  const isDoubtful = [...reads.values()].some(({ doubtful }) => doubtful.has(name));
  return isDoubtful ? unknown('inOnderzoek') : rule.derive(household, day);
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

function factOf(holder: string, name: string, { value, validFrom }: Finding, at: Instant): CollectedFact {
  return {
    name,
    value,
    origin: {
      source: 'persons',
      holder,
      ...(validFrom === undefined ? {} : { validFrom }),
      retrievedAt: at,
    },
  };
}
