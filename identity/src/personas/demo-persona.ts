import type { LegalDate, Text } from '@eenloket/kit';

/** A fictional person of the demonstration: the development provider lets them log in, the demo registers hold their facts. */
export interface DemoPersona {
  /** Stable name in kebab-case, e.g. `emma-de-vries`; not the BSN and not a `person_id`. */
  readonly id: string;
  /** Fictional, from the test range 9999xxxxx, passes the eleven-check. Absent for a person without a Dutch BSN. */
  readonly bsn?: string;
  readonly name: { readonly given: string; readonly prefix?: string; readonly family: string };
  readonly birthDate: LegalDate;
  readonly sex: 'female' | 'male';
  /** The other adult: by law (marriage, registered partnership) or only living together. */
  readonly partner?: {
    readonly id: string;
    readonly kind: 'marriage' | 'registered-partnership' | 'living-together';
    readonly since: LegalDate;
  };
  /** Ids of the children, oldest first. */
  readonly children: readonly string[];
  /** Municipality of residence; absent for a person who does not live in the Netherlands. */
  readonly municipality?: 'gemeente-utrecht' | 'gemeente-amsterdam';
  /** The address is kept secret (geheimhouding, Wet BRP art. 2.59): private parties never see it. */
  readonly secretAddress?: true;
  /** The login account is blocked: the provider refuses with a clear page. */
  readonly blocked?: true;
  /** Assurance of the login, as DigiD names it; absent for who cannot log in (children, no BSN). */
  readonly assurance?: 'substantial' | 'high';
  /** Expected birth date of a pregnancy under way on the first day of the demo clock. */
  readonly expecting?: LegalDate;
  /** One or two sentences for the list of personas. Only those with a story stand on the login page on top. */
  readonly story?: Text;
}
