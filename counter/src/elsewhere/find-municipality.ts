import type { SearchPort } from '../ports/search-port.js';

/** How a municipality can be reached, as the imported register of organisations has it. */
export interface MunicipalityContact {
  readonly name: string;
  readonly website?: string;
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^gemeente\s+/, '')
    .trim();

/** More than this many results never hold the one with exactly this name further down. */
const LOOK_AT = 10;

/** The municipality of exactly this name in the imported organisations; undefined when they do not have it. */
export const findMunicipality = async (
  search: SearchPort,
  place: string,
): Promise<MunicipalityContact | undefined> => {
  const found = await search.find(`gemeente ${place}`, LOOK_AT);
  const exact = found.find(({ kind, title }) => kind === 'organisation' && bare(title.nl) === bare(place));
  return (
    exact && {
      name: exact.title.nl,
      ...(exact.website === undefined ? {} : { website: exact.website }),
    }
  );
};
