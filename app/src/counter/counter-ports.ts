import { randomBytes } from 'node:crypto';
import type { Catalogue } from '@eenloket/catalogue';
import type { Text } from '@eenloket/kit';
import type { CounterPorts, Found } from '@eenloket/counter';
import { factsFromRegisters } from './register-facts.js';
import type { ResidentAccess, SiteLogin } from '@eenloket/identity';
import type { JourneyCatalogue } from '@eenloket/journeys';
import type { Foundation } from '../system/foundation.js';
import type { Search } from '../system/search.js';
import { COUNTER } from '../system/subscriptions.js';
import { dataPort } from './data-port.js';
import { helpPort } from './help-port.js';
import { journeysPort } from './journeys-port.js';
import { mailPort } from './mail-port.js';
import { overviewPort } from './overview-port.js';

/** What the counter is given besides the foundation. */
export interface CounterParts {
  readonly login: SiteLogin;
  readonly search: Search;
  readonly journeys: JourneyCatalogue;
  /** After the demo clock was advanced. */
  readonly wake: () => void;
}

/** Fills the ports of the counter. */
export function counterPorts(
  foundation: Foundation,
  { login, search, journeys, wake }: CounterParts,
): CounterPorts {
  const { catalogue, clock, configuration } = foundation;
  return {
    catalogue,
    publicUrl: configuration.publicUrls.counter,
    clock,
    random: randomBytes,
    login,
    search: { find: (query, limit) => find(search, catalogue, query, limit) },
    journeys: journeysPort(foundation, journeys),
    mail: mailPort(foundation),
    data: dataPort(foundation),
    overview: overviewPort(foundation),
    help: helpPort(foundation),
    mandatesOf: (access, traceparent) => mandatesOf(foundation, access, traceparent),
    ...(clock.mode === 'demo'
      ? {
          demo: {
            advance: async (days) => {
              await clock.advanceDays(days);
              wake();
            },
          },
        }
      : {}),
  };
}

const NO_SUMMARY = { nl: '', en: '' };

/** What a life event or a service is about; official names and organisations have no summary. */
function summaryOf({ lifeEvents, packs }: Catalogue, { kind, id }: Pick<Found, 'kind' | 'id'>): Text {
  const about = kind === 'lifeEvent' ? lifeEvents.get(id) : kind === 'service' ? packs.get(id) : undefined;
  return about?.summary ?? NO_SUMMARY;
}

async function find(
  search: Search,
  catalogue: Catalogue,
  query: string,
  limit: number,
): Promise<readonly Found[]> {
  const [nl, en] = await Promise.all([search.search(query, 'nl', limit), search.search(query, 'en', limit)]);
  return nl.map((found) => {
    const other = en.find(({ id, kind }) => id === found.id && kind === found.kind) ?? found;
    const [by] = found.by;
    const website = by?.website;
    const phone = by?.contact?.phone;
    return {
      id: found.id,
      kind: found.kind,
      title: { nl: found.title, en: other.title },
      summary: summaryOf(catalogue, found),
      why: { nl: found.why.join(' '), en: other.why.join(' ') },
      who: {
        nl: found.by.map(({ name }) => name).join(', '),
        en: other.by.map(({ name }) => name).join(', '),
      },
      ...(website === undefined ? {} : { website }),
      ...(phone === undefined ? {} : { phone }),
    };
  });
}

async function mandatesOf(foundation: Foundation, { personId }: ResidentAccess, traceparent: string) {
  const work = { organisation: COUNTER, processingActivity: 'loket-namens', traceparent };
  const held = await foundation
    .databaseOf(COUNTER)
    .transaction(work, (tx) => foundation.mandates.heldBy(tx, personId));
  return Promise.all(
    held.map(async ({ id, personId: person, services }) => {
      const reader = {
        foundation,
        actor: { role: 'representative', pseudonym: personId },
        purpose: 'loket-namens',
        traceparent,
      };
      const name = (await factsFromRegisters(reader, person, ['aanvrager.naam'])).fields['aanvrager.naam']
        ?.value;
      return {
        id,
        personId: person,
        services,
        name: name && name.state !== 'unknown' ? String(name.value) : '',
      };
    }),
  );
}
