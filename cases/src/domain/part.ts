import type { Language, LegalDate } from '@eenloket/kit';
import type { FactValue, Origin } from '@eenloket/rules';

/** A fact as it travels to an organisation: its value and where it came from. */
export type FactWithOrigin = { readonly value: FactValue; readonly origin: Origin };

/** Facts by name, exactly those the pack `receives`. */
export type Fields = { readonly [fact: string]: FactWithOrigin };

/** The data of `nl.eenloket.journey.part-approved`: what one organisation receives of an approved journey. */
export type ApprovedPart = {
  readonly partId: string;
  readonly journeyId: string;
  /** Pack id, `<authority>/<service>`. */
  readonly pack: string;
  readonly packSha256: string;
  readonly service: string;
  readonly per: 'child' | 'household';
  /** The child this part is about; the counter's own reference, meaningless elsewhere. */
  readonly childRef?: string;
  /** A part of the whole household that waits for a registration: the children of whom any one starts it. */
  readonly waitsForChildren?: readonly string[];
  readonly fields: Fields;
  /** The day the resident approved: the day of receipt for the legal term (Awb 4:13). */
  readonly receivedOn: LegalDate;
  readonly language: Language;
  /** The outcome the resident saw before approving, by output name. */
  readonly outcome?: { readonly [output: string]: FactValue };
  readonly resident: { readonly actingFor?: string };
  /** The organisation begins by itself (child benefit for a later child): there is no application to decide on. */
  readonly ownInitiative?: true;
  /** The resident declares it elsewhere, at this place by name; this organisation takes over what comes of it. */
  readonly declaredAt?: string;
};
