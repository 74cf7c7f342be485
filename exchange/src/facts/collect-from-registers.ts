import type { Instant } from '@eenloket/kit';
import { readRemote } from '../ports/read-remote.js';
import type { RegisterName } from '../ports/register-port.js';
import type { CollectContext, WantedFacts } from './collect-context.js';
import { unknown, type CollectedFact, type Finding } from './fact-value.js';
import { registerFactRules, type RegisterFactRule } from './register-fact-rules.js';

/** One read: one register about one person, for some of the wanted facts. */
interface Read {
  readonly register: RegisterName;
  readonly personId?: string;
  readonly rules: { readonly name: string; readonly rule: RegisterFactRule }[];
}

/** The facts that registers other than the civil one hold: one read per register and person. */
export async function collectFromRegisters(
  context: CollectContext,
  wanted: WantedFacts,
): Promise<CollectedFact[]> {
  const reads = readsFor(wanted);
  return (await Promise.all(reads.map((read) => collect(context, read)))).flat();
}

function readsFor({ facts, persons }: WantedFacts): Read[] {
  const reads = new Map<string, Read>();
  for (const name of facts) {
    const rule = registerFactRules.get(name);
    if (rule === undefined) continue;
    const key = `${rule.register} ${rule.role}`;
    const personId = persons.find(({ role }) => role === rule.role)?.personId;
    const read = reads.get(key) ?? {
      register: rule.register,
      ...(personId === undefined ? {} : { personId }),
      rules: [],
    };
    read.rules.push({ name, rule });
    reads.set(key, read);
  }
  return [...reads.values()];
}

async function collect(context: CollectContext, read: Read): Promise<CollectedFact[]> {
  const answer = await ask(context, read);
  const at = context.clock.now();
  const today = context.clock.today();
  return read.rules.map(({ name, rule }) =>
    factOf(
      context,
      read,
      name,
      at,
      typeof answer === 'string' ? unknown(answer) : rule.derive(answer, today),
    ),
  );
}

type RegisterAnswer = Parameters<RegisterFactRule['derive']>[0];

async function ask(
  { reader, ports }: CollectContext,
  { register, personId, rules }: Read,
): Promise<RegisterAnswer | 'notAsked' | 'sourceUnavailable'> {
  if (personId === undefined) return 'notAsked';
  const { organisation, traceparent } = reader.work;
  const answer = await readRemote(reader, {
    subjects: [personId],
    facts: rules.map(({ name }) => name),
    call: async (signal): Promise<RegisterAnswer | undefined> =>
      ports[register].read({ organisation, person: personId, traceparent, signal }),
  });
  return answer.ok ? (answer.value ?? 'notAsked') : answer.error;
}

function factOf(
  { ports }: CollectContext,
  { register }: Read,
  name: string,
  at: Instant,
  finding: Finding,
): CollectedFact {
  return {
    name,
    value: finding.value,
    origin: {
      source: register,
      holder: ports[register].holder,
      ...(finding.validFrom === undefined ? {} : { validFrom: finding.validFrom }),
      retrievedAt: at,
    },
  };
}
