import type { Language } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { Channel } from './message.js';

/** How a person wants to be reached: set once, obeyed by every organisation. */
export interface Preference {
  readonly channel: Channel;
  readonly language: Language;
}

const DEFAULT: Preference = { channel: 'messageBox', language: 'nl' };

/** The preference of a person; the message box and Dutch when none was set. */
export const preferenceOf = async (tx: Transaction, personId: string): Promise<Preference> => {
  const { rows } = await tx.query<Preference>(
    'select channel, language from messages.preference where organisation_id = $1 and person_id = $2',
    [tx.context.organisation, personId],
  );
  return rows[0] ?? DEFAULT;
};

/** Sets the preference of a person. */
export const setPreference = async (
  tx: Transaction,
  personId: string,
  preference: Preference,
): Promise<void> => {
  const { channel, language } = preference;
  await tx.query(
    `insert into messages.preference (organisation_id, person_id, channel, language)
     values ($1, $2, $3, $4)
     on conflict (organisation_id, person_id) do update
        set channel = excluded.channel, language = excluded.language`,
    [tx.context.organisation, personId, channel, language],
  );
};
