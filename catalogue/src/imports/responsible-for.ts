import type { Text } from '@eenloket/kit';
import type { Catalogue } from '../catalogue.js';
import type { Organisation, Pack } from '../pack.js';
import type { ImportedOrganisation } from './parse-organisations.js';
import type { ImportedService, Layer } from './parse-services.js';

/** Who delivers a service: an organisation, or, where that cannot be derived, the layer of government and a person. */
export type Responsible =
  | {
      readonly kind: 'organisation';
      readonly id: string;
      readonly name: string;
      readonly website?: string;
      readonly why: Text;
    }
  | {
      readonly kind: 'layer';
      readonly layers: readonly Layer[];
      /** The contact centre: a person who finds it out. */
      readonly contact: Organisation['contact'];
      readonly why: Text;
    };

const LAYER_NAMES: { readonly [layer in Layer]: Text } = {
  rijk: { nl: 'het Rijk', en: 'central government' },
  provincie: { nl: 'uw provincie', en: 'your province' },
  waterschap: { nl: 'uw waterschap', en: 'your water authority' },
  gemeente: { nl: 'uw gemeente', en: 'your municipality' },
};

/** Where the resident lives: CBS code, and the register to find the municipality in. */
export interface Residence {
  readonly municipalityCode: string;
  readonly organisations: readonly ImportedOrganisation[];
}

/** The pack for this very service, else one that rests on a law the service rests on and only one organisation carries out. */
function packFor(service: ImportedService, packs: Iterable<Pack>): Pack | undefined {
  const all = [...packs].filter(({ competent }) => 'organisation' in competent);
  const same = all.find(({ upl }) => upl === service.uri);
  if (same) return same;
  const laws = new Set(service.legalBases.flatMap(({ bwb }) => bwb ?? []));
  const onSameLaw = all.filter(({ basis }) => basis.some(({ bwb }) => laws.has(bwb)));
  const bodies = new Set(
    onSameLaw.map(({ competent }) => ('organisation' in competent ? competent.organisation : '')),
  );
  return bodies.size === 1 ? onSameLaw[0] : undefined;
}

function byPack(service: ImportedService, { packs, organisations }: Catalogue): Responsible | undefined {
  const pack = packFor(service, packs.values());
  if (!pack || !('organisation' in pack.competent)) return undefined;
  const body = organisations.get(pack.competent.organisation);
  if (!body) return undefined;
  const why = {
    nl: `${body.name.nl} voert deze wet uit.`,
    en: `${body.name.en} carries out this law.`,
  };
  const { website } = body.contact;
  return {
    kind: 'organisation',
    id: body.id,
    name: body.name.nl,
    ...(website === undefined ? {} : { website }),
    why,
  };
}

function byMunicipality(service: ImportedService, residence: Residence | undefined): Responsible | undefined {
  if (!residence || service.layers.length !== 1 || service.layers[0] !== 'gemeente') return undefined;
  const body = residence.organisations.find(
    ({ municipalityCode, validUntil }) =>
      municipalityCode === residence.municipalityCode && validUntil === undefined,
  );
  if (!body) return undefined;
  const why = { nl: 'Uw gemeente regelt dit.', en: 'Your municipality arranges this.' };
  const { id, name, website } = body;
  return { kind: 'organisation', id, name, ...(website === undefined ? {} : { website }), why };
}

const join = (names: readonly string[], or: string): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}` : (names[0] ?? '');

function byLayer({ layers }: ImportedService, { organisations }: Catalogue): Responsible {
  const desk = [...organisations.values()].find(({ kind }) => kind === 'contactcentrum');
  if (!desk)
    throw new Error(
      'packs/organisations.yaml has no organisation of kind contactcentrum: add one, so that a person is reachable.',
    );
  const names = layers.map((layer) => LAYER_NAMES[layer]);
  const why =
    names.length === 0
      ? {
          nl: 'De lijst zegt niet wie dit regelt. Bel ons, dan zoeken wij het uit.',
          en: 'The list does not say who arranges this. Call us and we will find out.',
        }
      : {
          nl: `Dit regelt ${join(
            names.map(({ nl }) => nl),
            'of',
          )}. Bel ons, dan zoeken wij uit waar u moet zijn.`,
          en: `This is arranged by ${join(
            names.map(({ en }) => en),
            'or',
          )}. Call us and we will find out where to go.`,
        };
  return { kind: 'layer', layers, contact: desk.contact, why };
}

/**
 * Who delivers `service`: by the packs (the service itself or its law), by the residence when only municipalities deliver it,
 * else the layer of government with the contact centre. Throws when no contact centre is configured.
 */
export const responsibleFor = (
  service: ImportedService,
  catalogue: Catalogue,
  residence?: Residence,
): Responsible =>
  byPack(service, catalogue) ?? byMunicipality(service, residence) ?? byLayer(service, catalogue);
