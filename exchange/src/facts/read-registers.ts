import type { LegalDate } from '@eenloket/kit';
import type { CollectContext, WantedFacts } from './collect-context.js';
import type { CollectedFact } from './fact-value.js';
import { readOthers, registerFactsOn, type OtherRead } from './read-others.js';
import {
  childrenOn,
  personFactsOn,
  personsAsOf,
  personsBornLater,
  readPersons,
  type PersonsRead,
} from './read-persons.js';

/** What the registers answered about a household: facts follow from it for any day, and nothing is asked again. */
export interface RegisterReading {
  /**
   * The facts as they hold on a day: on an earlier one by the dates that the records carry, on a later one as if nothing changes
   * but ages and years.
   * @param child gives the facts about this child alone; without it `kind` is the first child that was asked about
   */
  factsOn(day: LegalDate, child?: string): ReadonlyMap<string, CollectedFact>;
  /** The children that were asked about and were born by that day, in the order in which they were named. */
  childrenOn(day: LegalDate): readonly string[];
  /** The registers as they stood on an earlier day, by the dates that the records carry. */
  asOf(day: LegalDate): RegisterReading;
  /** The same, as if this person had been born some days later. */
  bornLater(personId: string, days: number): RegisterReading;
}

class Reading implements RegisterReading {
  constructor(
    private readonly context: Pick<CollectContext, 'ports'>,
    private readonly persons: PersonsRead,
    private readonly others: readonly OtherRead[],
  ) {}

  factsOn(day: LegalDate, child?: string): ReadonlyMap<string, CollectedFact> {
    const persons = day < this.persons.today ? personsAsOf(this.persons, day) : this.persons;
    const facts = [
      ...personFactsOn(this.context, persons, day, child),
      ...(child === undefined ? registerFactsOn(this.context, this.others, day) : []),
    ];
    return new Map(facts.map((fact) => [fact.name, fact]));
  }

  childrenOn(day: LegalDate): readonly string[] {
    return childrenOn(this.persons, day);
  }

  asOf(day: LegalDate): RegisterReading {
    return new Reading(this.context, personsAsOf(this.persons, day), this.others);
  }

  bornLater(personId: string, days: number): RegisterReading {
    return new Reading(this.context, personsBornLater(this.persons, personId, days), this.others);
  }
}

/**
 * Reads what the wanted facts need from the registers, once. Only those fields are requested, every subject gets its line in the
 * processing log, and what cannot be had is unknown with a reason: a register that does not answer never stops the
 * resident. Throws only when the log cannot be written.
 */
export async function readRegisters(context: CollectContext, wanted: WantedFacts): Promise<RegisterReading> {
  const [persons, others] = await Promise.all([readPersons(context, wanted), readOthers(context, wanted)]);
  return new Reading(context, persons, others);
}
