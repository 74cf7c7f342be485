import type { LegalDate } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** Somebody of the demo register who may have a child, without anything that names them. */
export interface PossibleParent {
  /** As the register knows them. */
  readonly personId: string;
  readonly female: boolean;
  /** Years of age. */
  readonly age: number;
  /** Married or in a registered partnership now. */
  readonly hasPartner: boolean;
  /** The partner is a person of this register too, and can log in to agree. */
  readonly partnerIsThere: boolean;
  /** Children that stand with this person. */
  readonly children: number;
}

/** Everyone of 18 to 50 who lives in the Netherlands, in a stable order. Nothing but what is returned is read. */
export async function possibleParents(tx: Transaction, today: LegalDate): Promise<readonly PossibleParent[]> {
  const { rows } = await tx.query<PossibleParent>(
    `select person_id as "personId", coalesce(document #>> '{geslacht,code}' = 'V', false) as female,
            extract(year from age($2::date, (document #>> '{geboorte,datum,datum}')::date))::int as age,
            exists (select from jsonb_array_elements(coalesce(document -> 'partners', '[]')) as partner
                     where not partner ? 'ontbindingHuwelijkPartnerschap') as "hasPartner",
            exists (select from jsonb_array_elements(coalesce(document -> 'partners', '[]')) as partner
                      join exchange.person as other
                        on other.organisation_id = $1 and other.person_id::text = partner ->> 'persoonId'
                     where not partner ? 'ontbindingHuwelijkPartnerschap') as "partnerIsThere",
            jsonb_array_length(coalesce(document -> 'kinderen', '[]')) as children
       from exchange.person as person
      where organisation_id = $1 and not document ? 'overlijden'
        and document #>> '{verblijfplaats,type}' = 'Adres'
        and age($2::date, (document #>> '{geboorte,datum,datum}')::date) between '18 years' and '51 years'
      order by person_id`,
    [tx.context.organisation, today],
  );
  return rows;
}
