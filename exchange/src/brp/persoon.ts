import type { BrpDate } from './brp-date.js';

/** A value of a national table: code and description. */
export interface Waardetabel {
  readonly code?: string;
  readonly omschrijving?: string;
}

/** Which fields of a group are being investigated; a value under investigation may not be relied on (Wet BRP art. 2.26). */
export interface InOnderzoek {
  readonly datumIngangOnderzoek?: BrpDate;
  readonly [field: string]: boolean | BrpDate | undefined;
}

/** A person's name. */
export interface Naam {
  readonly voornamen?: string;
  readonly voorvoegsel?: string;
  readonly geslachtsnaam?: string;
  readonly volledigeNaam?: string;
  readonly inOnderzoek?: InOnderzoek;
}

/** Birth, death, or the beginning or end of a marriage: a date, sometimes a place. */
export interface Gebeurtenis {
  readonly datum?: BrpDate;
  readonly plaats?: Waardetabel;
  readonly land?: Waardetabel;
  readonly inOnderzoek?: InOnderzoek;
}

/** Where someone lives. */
export interface Verblijfplaats {
  readonly type: 'Adres' | 'VerblijfplaatsBuitenland' | 'Locatie' | 'VerblijfplaatsOnbekend';
  readonly verblijfadres?: {
    readonly officieleStraatnaam?: string;
    readonly huisnummer?: number;
    readonly huisletter?: string;
    readonly huisnummertoevoeging?: string;
    readonly postcode?: string;
    readonly woonplaats?: string;
    readonly [field: string]: unknown;
  };
  readonly adresseerbaarObjectIdentificatie?: string;
  readonly datumVan?: BrpDate;
  readonly inOnderzoek?: InOnderzoek;
  readonly [field: string]: unknown;
}

/** A child, parent or partner as it stands with a person; `persoonId` only when that person is known to the reader. */
export interface Gerelateerde {
  readonly persoonId?: string;
  readonly naam?: Naam;
  readonly geboorte?: Gebeurtenis;
  readonly geslacht?: Waardetabel;
  readonly inOnderzoek?: InOnderzoek;
}

/** A legal parent. */
export interface Ouder extends Gerelateerde {
  readonly ouderAanduiding?: '1' | '2';
  readonly datumIngangFamilierechtelijkeBetrekking?: BrpDate;
}

/** A marriage (H) or registered partnership (P), past or present. */
export interface Partner extends Gerelateerde {
  readonly soortVerbintenis?: Waardetabel;
  readonly aangaanHuwelijkPartnerschap?: Gebeurtenis;
  readonly ontbindingHuwelijkPartnerschap?: Gebeurtenis;
}

/** A custody relation as the BRP derives it; relations name persons by `persoonId`. */
export interface Gezagsrelatie {
  readonly type: string;
  readonly minderjarige?: { readonly persoonId?: string };
  readonly ouder?: { readonly persoonId?: string };
  readonly ouders?: readonly { readonly persoonId?: string }[];
  readonly inOnderzoek?: boolean;
  readonly [field: string]: unknown;
}

/**
 * A person in the shape of the BRP API 2.7 (`Persoon`), with `persoonId` in the place of every
 * burgerservicenummer: the number itself appears only at the HTTP edge. Only requested fields are present.
 */
export interface Persoon {
  readonly persoonId: string;
  readonly naam?: Naam;
  readonly geslacht?: Waardetabel;
  readonly geboorte?: Gebeurtenis;
  readonly overlijden?: Gebeurtenis;
  readonly verblijfplaats?: Verblijfplaats;
  readonly gemeenteVanInschrijving?: Waardetabel;
  readonly geheimhoudingPersoonsgegevens?: boolean;
  readonly indicatieCurateleRegister?: boolean;
  readonly indicatieGezagMinderjarige?: Waardetabel;
  readonly gezag?: readonly Gezagsrelatie[];
  readonly kinderen?: readonly Gerelateerde[];
  readonly ouders?: readonly Ouder[];
  readonly partners?: readonly Partner[];
  readonly inOnderzoek?: InOnderzoek;
  readonly [field: string]: unknown;
}
