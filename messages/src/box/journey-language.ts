import type { Language } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** Keeps the language in which a resident began a journey; the first one stays. */
export const keepLanguage = async (
  tx: Transaction,
  personId: string,
  journeyId: string,
  language: Language,
): Promise<void> => {
  await tx.query(
    `insert into messages.journey_language (organisation_id, journey_id, person_id, language)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.context.organisation, journeyId, personId, language],
  );
};

/** The language for a message of a journey: the person's preference, else the journey's own, else Dutch. */
export const languageFor = async (
  tx: Transaction,
  personId: string,
  journeyId: string | undefined,
): Promise<Language> => {
  const { rows } = await tx.query<{ language: Language }>(
    `select language from (
       select language, 1 as place from messages.preference where organisation_id = $1 and person_id = $2
       union all
       select language, 2 from messages.journey_language where organisation_id = $1 and journey_id = $3
     ) as known order by place limit 1`,
    [tx.context.organisation, personId, journeyId ?? null],
  );
  return rows[0]?.language ?? 'nl';
};
