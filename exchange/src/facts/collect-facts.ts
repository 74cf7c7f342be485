import type { CollectContext, WantedFacts } from './collect-context.js';
import type { CollectedFact } from './fact-value.js';
import { readRegisters } from './read-registers.js';

/** Collects facts from the registers as they hold today, each with its origin; see {@link readRegisters}. */
export async function collectFacts(
  context: CollectContext,
  wanted: WantedFacts,
): Promise<ReadonlyMap<string, CollectedFact>> {
  return (await readRegisters(context, wanted)).factsOn(context.clock.today());
}
