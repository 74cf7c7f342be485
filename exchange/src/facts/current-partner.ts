import type { Partner, Persoon } from '../brp/persoon.js';

/** The marriage or registered partnership that has not ended, if any. */
export const currentPartner = (person: Persoon): Partner | undefined =>
  person.partners?.find(
    (partner) => partner.aangaanHuwelijkPartnerschap && !partner.ontbindingHuwelijkPartnerschap,
  );

/** Fields that `currentPartner` reads. */
export const PARTNER_FIELDS = [
  'partners.persoonId',
  'partners.soortVerbintenis',
  'partners.aangaanHuwelijkPartnerschap',
  'partners.ontbindingHuwelijkPartnerschap',
] as const;
