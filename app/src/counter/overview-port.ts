import type { Fields } from '@eenloket/cases';
import type { OverviewPort, Visitor } from '@eenloket/counter';
import {
  findFamily,
  readRegisters,
  type CollectedFact,
  type Family,
  type RegisterReading,
} from '@eenloket/exchange';
import type { Knowledge, Member } from '@eenloket/journeys';
import type { Foundation } from '../system/foundation.js';
import { aboutPartner, contextOf, lawfulDefaults, unavailable } from './register-facts.js';

const purpose = 'loket-rechten-en-plichten';

/** Reads the registers for the overview of rights and duties, under a purpose of its own. */
export const overviewPort = (foundation: Foundation): OverviewPort => ({
  async household(visitor, facts) {
    const context = contextOf({
      foundation,
      actor: actorOf(visitor),
      purpose,
      traceparent: visitor.traceparent,
    });
    const family = await findFamily(context, visitor.subjectId);
    const reading = await readRegisters(context, { persons: personsOf(visitor.subjectId, family), facts });
    const fromLaw = lawfulDefaults(foundation, facts);
    return knowledgeOf(reading, { subject: visitor.subjectId, family, fromLaw });
  },
});

const actorOf = ({ mandate, personId }: Visitor) => ({
  role: mandate ? 'representative' : 'resident',
  pseudonym: personId,
});

type Found = Family | 'sourceUnavailable';

function personsOf(subject: string, family: Found) {
  const { partner, minors } = family === 'sourceUnavailable' ? { partner: undefined, minors: [] } : family;
  return [
    { role: 'aanvrager' as const, personId: subject },
    ...(partner === undefined ? [] : [{ role: 'partner' as const, personId: partner }]),
    ...minors.map((personId) => ({ role: 'kind' as const, personId })),
  ];
}

interface About {
  readonly subject: string;
  readonly family: Found;
  readonly fromLaw: Fields;
}

/** What a reading says, as the overview asks it: for any day, of the household and of each child. */
function knowledgeOf(reading: RegisterReading, about: About): Knowledge {
  const { subject, family, fromLaw } = about;
  const idOf = (who: Member): string | undefined => {
    if (who === 'aanvrager') return subject;
    if (who !== 'partner') return who.child;
    return family === 'sourceUnavailable' ? undefined : family.partner;
  };
  return {
    on(day) {
      const household = { ...fieldsOf(reading.factsOn(day), isAboutHousehold, family), ...fromLaw };
      if (family === 'sourceUnavailable') return { household };
      const children = reading.childrenOn(day).map((ref) => ({
        ref,
        fields: fieldsOf(reading.factsOn(day, ref), isAboutChild, family),
      }));
      return { household, children };
    },
    asOf: (day) => knowledgeOf(reading.asOf(day), about),
    bornLater(who, days) {
      const id = idOf(who);
      return id === undefined ? knowledgeOf(reading, about) : knowledgeOf(reading.bornLater(id, days), about);
    },
  };
}

const isAboutChild = (fact: string): boolean => fact.startsWith('kind.');
const isAboutHousehold = (fact: string): boolean => !isAboutChild(fact);

/** Whether there is a partner is not known without an answer, so nothing is that was found without one. */
const fieldsOf = (
  facts: ReadonlyMap<string, CollectedFact>,
  wanted: (fact: string) => boolean,
  family: Found,
): Fields =>
  Object.fromEntries(
    [...facts.values()]
      .filter(({ name }) => wanted(name))
      .map(({ name, value, origin }) => [
        name,
        { value: family === 'sourceUnavailable' && aboutPartner(name) ? unavailable : value, origin },
      ]),
  );
