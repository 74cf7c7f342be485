import type { Catalogue, Organisation } from '@eenloket/catalogue';
import type { OrganisationKind } from '@eenloket/design';

const icons: { readonly [kind in Organisation['kind']]: OrganisationKind } = {
  loket: 'contactCentre',
  gemeente: 'municipality',
  uitvoerder: 'childBenefit',
  verzekeraar: 'insurer',
  contactcentrum: 'contactCentre',
  register: 'register',
};

/** The icon of an organisation; a person when it is not known which organisation it will be. */
export const iconOf = ({ organisations }: Catalogue, id: string | undefined): OrganisationKind => {
  if (id === 'toeslagen') return 'allowances';
  const kind = id === undefined ? undefined : organisations.get(id)?.kind;
  return kind === undefined ? 'person' : icons[kind];
};
