import type { Instant, LegalDate } from '@eenloket/kit';
import { readRemote } from '../ports/read-remote.js';
import type { RegisterName } from '../ports/register-port.js';
import type { CollectContext, WantedFacts } from './collect-context.js';
import { unknown, type CollectedFact } from './fact-value.js';
import { registerFactRules, type RegisterFactRule } from './register-fact-rules.js';

/** One read: one register about one person, for some of the wanted facts. */
interface Read {
  readonly register: RegisterName;
  readonly personId?: string;
  readonly rules: { readonly name: string; readonly rule: RegisterFactRule }[];
}

type RegisterAnswer = Parameters<RegisterFactRule['derive']>[0];

/** One read with what came of it, and when. */
export interface OtherRead extends Read {
  readonly answer: RegisterAnswer | 'notAsked' | 'sourceUnavailable';
  readonly at: Instant;
}

/** Reads the registers other than the civil one: once per register and person. */
export async function readOthers(
  context: CollectContext,
  wanted: WantedFacts,
): Promise<readonly OtherRead[]> {
  return Promise.all(
    readsFor(wanted).map(async (read) => {
      const answer = await ask(context, read);
      return { ...read, answer, at: context.clock.now() };
    }),
  );
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

async function ask(
  { reader, ports }: CollectContext,
  { register, personId, rules }: Read,
): Promise<OtherRead['answer']> {
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

/** The facts that follow from these reads on a day: of a year that the register does not know yet, provisional. Pure. */
export const registerFactsOn = (
  { ports }: Pick<CollectContext, 'ports'>,
  reads: readonly OtherRead[],
  day: LegalDate,
): CollectedFact[] =>
  reads.flatMap(({ register, rules, answer, at }) =>
    rules.map(({ name, rule }) => {
      const { value, validFrom } = typeof answer === 'string' ? unknown(answer) : rule.derive(answer, day);
      return {
        name,
        value,
        origin: {
          source: register,
          holder: ports[register].holder,
          ...(validFrom === undefined ? {} : { validFrom }),
          retrievedAt: at,
        },
      };
    }),
  );
