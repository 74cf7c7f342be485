import type { Catalogue } from '@eenloket/catalogue';

/** Telephone number of an organisation's people; without one, of the contact centre. */
export const phoneOf = ({ organisations }: Catalogue, organisation?: string): string =>
  (organisation === undefined ? undefined : organisations.get(organisation))?.contact.phone ??
  organisations.get('contactcentrum')?.contact.phone ??
  '';
