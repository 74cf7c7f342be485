import { responsibleFor, type Catalogue, type Pack, type SearchEntry } from '@eenloket/catalogue';
import type { Language, Text } from '@eenloket/kit';
import type { Searchable } from './live-index.js';

/** Who does what was found. There is always an organisation or, where none can be derived, a person to call. */
export interface DoneBy {
  /** An organisation, or a layer of government: `Sociale Verzekeringsbank (SVB)`, `de gemeente`. */
  readonly name: string;
  /** Of the organisation, at this counter or in the register of organisations. */
  readonly organisation?: string;
  readonly website?: string;
  /** A person, by telephone. */
  readonly contact?: { readonly name: string; readonly phone: string };
  /** Why this one, in a sentence; absent where it goes without saying. */
  readonly why?: string;
}

/** What a look-up of who does it needs. */
export interface WhoContext {
  readonly catalogue: Catalogue;
  readonly searchable: Searchable;
  readonly language: Language;
  /** CBS code of the municipality where the resident lives, if that is known. */
  readonly municipalityCode?: string;
}

const LAYERS: { readonly [layer: string]: Text } = {
  rijk: { nl: 'het Rijk', en: 'central government' },
  provincie: { nl: 'de provincie', en: 'the province' },
  waterschap: { nl: 'het waterschap', en: 'the water authority' },
  gemeente: { nl: 'de gemeente', en: 'the municipality' },
};

/** Everyone who does what `entry` stands for: for a life event all its organisations, else one. */
export function whoDoesIt({ kind, id, title }: SearchEntry, context: WhoContext): DoneBy[] {
  const { catalogue, searchable, language } = context;
  if (kind === 'lifeEvent') return byLifeEvent(id, context);
  if (kind === 'service')
    return [catalogue.packs.get(id)].flatMap((pack) => (pack ? [byPack(pack, context)] : []));
  if (kind === 'organisation') {
    const website = searchable.organisations.find((each) => each.id === id)?.website;
    return [{ name: title[language], organisation: id, ...(website === undefined ? {} : { website }) }];
  }
  return [byOfficialName(id, context)];
}

function byLifeEvent(id: string, context: WhoContext): DoneBy[] {
  const { lifeEvents, packs } = context.catalogue;
  const parts = (lifeEvents.get(id)?.phases ?? []).flatMap(({ services }) => services);
  const all = parts.flatMap((part) => packs.get(part.pack) ?? []).map((pack) => byPack(pack, context));
  return [...new Map(all.map((each) => [each.name, each])).values()];
}

function byPack({ competent, contact }: Pack, { catalogue, language }: WhoContext): DoneBy {
  const person = { name: contact.name[language], phone: contact.phone };
  if (!('organisation' in competent))
    return { name: LAYERS[competent.role]?.[language] ?? competent.role, contact: person };
  const { organisation } = competent;
  const body = catalogue.organisations.get(organisation);
  const { website } = body?.contact ?? {};
  return {
    name: body?.name[language] ?? organisation,
    organisation,
    contact: person,
    ...(website === undefined ? {} : { website }),
  };
}

function byOfficialName(uri: string, context: WhoContext): DoneBy {
  const { catalogue, searchable, language, municipalityCode } = context;
  const service = searchable.services.get(uri);
  if (!service)
    throw new Error(`The index has ${uri}, the services behind it have not: they were built apart.`);
  const { organisations } = searchable;
  const responsible = responsibleFor(
    service,
    catalogue,
    municipalityCode === undefined ? undefined : { municipalityCode, organisations },
  );
  const why = responsible.why[language];
  if (responsible.kind === 'organisation') {
    const { id, name, website } = responsible;
    const own = catalogue.organisations.get(id)?.name[language];
    return { name: own ?? name, organisation: id, why, ...(website === undefined ? {} : { website }) };
  }
  const { layers, contact } = responsible;
  const person = { name: contact.name[language], phone: contact.phone };
  const name = layers.map((layer) => LAYERS[layer]?.[language] ?? layer).join(', ');
  return { name: name || person.name, contact: person, why };
}
