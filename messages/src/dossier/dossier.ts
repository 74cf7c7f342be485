import type { Instant, Language, Text } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { logLook, type Representative } from '../representative.js';

/** One thing between a resident and government. */
export interface DossierEntry {
  readonly at: Instant;
  readonly kind: 'request' | 'question' | 'report' | 'answer' | 'letter' | 'decision' | 'contact';
  /** Organisation id of the other side. */
  readonly party: string;
  readonly title: Text;
  readonly body?: string;
  /** In which language title and body were written, when it is not the reader's choice: a letter. */
  readonly language?: Language;
  readonly journeyId?: string;
  readonly caseId?: string;
}

/** Keeps an entry in the dossier of a person; the same event is kept once. */
export const keepInDossier = async (
  tx: Transaction,
  personId: string,
  sourceEvent: string,
  entry: DossierEntry,
): Promise<void> => {
  await tx.query(
    `insert into messages.dossier_entry
       (organisation_id, person_id, source_event, at, kind, party, title, body, journey_id, case_id, language)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [
      tx.context.organisation,
      personId,
      sourceEvent,
      entry.at,
      entry.kind,
      entry.party,
      JSON.stringify(entry.title),
      entry.body ?? null,
      entry.journeyId ?? null,
      entry.caseId ?? null,
      entry.language ?? null,
    ],
  );
};

/** The whole dossier of a person, oldest first. A look by a representative (`by`) leaves its line in the log. */
export const dossierOf = async (
  tx: Transaction,
  personId: string,
  by?: Representative,
): Promise<readonly DossierEntry[]> => {
  await logLook(tx, personId, ['dossier'], by);
  const { rows } = await tx.query<{ entry: DossierEntry; at: Instant }>(
    `select jsonb_strip_nulls(jsonb_build_object('kind', kind, 'party', party, 'title', title, 'body', body,
              'journeyId', journey_id, 'caseId', case_id, 'language', language)) as entry, at
       from messages.dossier_entry where organisation_id = $1 and person_id = $2
      order by at, source_event`,
    [tx.context.organisation, personId],
  );
  return rows.map(({ entry, at }) => ({ ...entry, at }));
};
