/** The claim that carries the BSN, named as in the Dutch identity federation (eToegang, `legacy-BSN`); brokers of DigiD pass it on over OpenID Connect. */
export const bsnClaim = 'urn:nl-eid-gdi:1.0:id:legacy-BSN';

/** How sure the login is. DigiD substantieel and hoog are notified under eIDAS as these levels (Regulation (EU) 910/2014 art. 8). */
export type Assurance = 'substantial' | 'high';

const prefix = 'http://eidas.europa.eu/LoA/';

/** The `acr` value (OpenID Connect Core 2) of a level of assurance. */
export const acrOf = (assurance: Assurance): string => prefix + assurance;

/** The level of assurance that an `acr` value names; `undefined` for anything this system does not trust. */
export const assuranceOf = (acr: unknown): Assurance | undefined =>
  acr === acrOf('substantial') ? 'substantial' : acr === acrOf('high') ? 'high' : undefined;
