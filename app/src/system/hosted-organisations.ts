import type { Catalogue } from '@eenloket/catalogue';

/** Organisations that have no part in any service: the supervisor, whose auditors look at the others. */
const withoutServices = ['toezicht'] as const;

/** The id of every organisation that one installation hosts: each keeps its own log. */
export const hostedOrganisations = ({ organisations }: Catalogue): string[] => [
  ...organisations.keys(),
  ...withoutServices,
];
