import type { CollectContext, WantedFacts } from './collect-context.js';
import { collectFromPersons } from './collect-from-persons.js';
import { collectFromRegisters } from './collect-from-registers.js';
import type { CollectedFact } from './fact-value.js';

/**
 * Collects facts from the registers, each with its origin. Only what the wanted facts need is requested, every
 * subject gets its line in the processing log, and what cannot be had is unknown with a reason: a register that
 * does not answer never stops the resident. Throws only when the log cannot be written.
 */
export async function collectFacts(
  context: CollectContext,
  wanted: WantedFacts,
): Promise<ReadonlyMap<string, CollectedFact>> {
  const [persons, registers] = await Promise.all([
    collectFromPersons(context, wanted),
    collectFromRegisters(context, wanted),
  ]);
  return new Map([...persons, ...registers].map((fact) => [fact.name, fact]));
}
