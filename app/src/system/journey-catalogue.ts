import type { Fields } from '@eenloket/cases';
import type { Catalogue, LifeEvent } from '@eenloket/catalogue';
import type { JourneyCatalogue } from '@eenloket/journeys';
import { CodedError, type Clock } from '@eenloket/kit';
import type { RuleBook } from '../rules/rule-book.js';

/** What a journey through one life event needs to know of the catalogue. */
export function journeyCatalogue(
  catalogue: Catalogue,
  rules: RuleBook,
  clock: Pick<Clock, 'today'>,
  lifeEventId = 'kind-krijgen',
): JourneyCatalogue {
  const hosts = [...catalogue.organisations.values()];
  return {
    lifeEvent: lifeEventOf(catalogue, lifeEventId),
    pack: (id) => catalogue.packs.get(id),
    organisationFor: (role, place) =>
      hosts.find(({ kind, code }) => kind === role && code !== undefined && code === place)?.id,
    holds: (condition, fields) => rules.holds(condition, fields, clock.today()),
    settledBy: (pack, result) => settledFacts(catalogue, pack, result),
    startsByItself: ({ startsByItself }, fields) =>
      startsByItself !== undefined && rules.holds(startsByItself, certain(fields), clock.today()) === true,
  };
}

const settledFacts = ({ facts }: Catalogue, pack: string, result: string): Fields =>
  Object.fromEntries(
    [...facts.values()]
      .filter(({ settledBy }) => settledBy?.pack === pack && settledBy.result === result)
      .map(({ name }) => [
        name,
        { value: { state: 'known', value: true }, origin: { source: 'case', holder: pack } } as const,
      ]),
  );

/** Without what only follows from another part of the same journey: nobody begins by itself because of what nobody decided yet. */
const certain = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, { value }]) => value.state !== 'assumed'));

function lifeEventOf({ lifeEvents }: Catalogue, id: string): LifeEvent {
  const found = lifeEvents.get(id);
  if (found) return found;
  throw new CodedError('life-event-missing', `There is no life event ${id} in packs/life-events.`);
}
