import type { Language } from '@eenloket/kit';
import type { StoredEvent, Transaction } from '@eenloket/store';
import { addMessage } from './box/add-message.js';
import { keepLanguage, languageFor } from './box/journey-language.js';
import { isSilenced, keepQuiet } from './box/quiet-journey.js';
import { keepInDossier } from './dossier/dossier.js';
import { keptEvent, keptForPartner, LETTER, STARTED, type Kept } from './kept-event.js';
import { journeyOfPart, namedIn, type Names } from './named-in.js';

const escape = (body: string): string =>
  body.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const bodyIn = ({ body, title }: Kept, language: Language): string =>
  typeof body === 'string' ? body : (body ?? title)[language];

const isLanguage = (value: unknown): value is Language => value === 'nl' || value === 'en';

/** What an event belongs to; of the journey a partner is told nothing. */
type Ids = { readonly caseId?: string; readonly journeyId?: string };

const idsOf = ({ data, stream }: StoredEvent): Ids => {
  const journeyId = stream.startsWith('journey/')
    ? stream.slice('journey/'.length)
    : journeyOfPart(data['partId']);
  return {
    ...(typeof data['caseId'] === 'string' ? { caseId: data['caseId'] } : {}),
    ...(journeyId === undefined ? {} : { journeyId }),
  };
};

/** A person, what an event says to them, and what it belongs to. */
type Telling = { readonly person: string; readonly found: Kept; readonly ids: Ids };

const putInBox = async (
  tx: Transaction,
  event: StoredEvent,
  { person, found, ids }: Telling,
): Promise<void> => {
  const { html, language: written } = event.data;
  // A letter keeps the language it was written in; all else speaks the language of the person.
  const language = isLanguage(written) ? written : await languageFor(tx, person, ids.journeyId);
  const body = bodyIn(found, language);
  await addMessage(tx, {
    ...ids,
    personId: person,
    direction: found.kind === 'answer' || found.kind === 'request' ? 'fromResident' : 'toResident',
    sender: event.organisation,
    subject: found.title[language],
    html: typeof html === 'string' ? html : `<p>${escape(body)}</p>`,
    body,
    language,
    sourceEvent: event.id,
    ...(found.boxOnly ? { boxOnly: true } : {}),
  });
};

const putInDossier = (
  tx: Transaction,
  { id, time, organisation, type, data }: StoredEvent,
  { person, found: { kind, title, body }, ids }: Telling,
): Promise<void> =>
  keepInDossier(tx, person, id, {
    kind,
    title,
    ...(typeof body === 'string' ? { body } : {}),
    ...ids,
    ...(type === LETTER && isLanguage(data['language']) ? { language: data['language'] } : {}),
    at: time,
    party: organisation,
  });

const tellPartner = async (tx: Transaction, event: StoredEvent): Promise<void> => {
  const person = event.subjects?.['partner'];
  const found = keptForPartner(event);
  if (!found || person === undefined) return;
  await putInDossier(tx, event, { person, found, ids: {} });
  await putInBox(tx, event, { person, found, ids: {} });
};

/**
 * Handles an event at the counter: it goes into the dossier and the message box of its person, without extra acts; a
 * partner's agreement also into those of the partner. Dedupe is on the event id, so a second delivery changes nothing.
 * Events about nobody are left alone. After a stop the dossier keeps everything, but only what a human wrote still
 * becomes a message.
 * @param names the services and organisations that subjects name; without them they name none
 */
export const receiveCaseEvent = async (tx: Transaction, event: StoredEvent, names?: Names): Promise<void> => {
  const { subjectPseudonym: person, data } = event;
  if (person === undefined) return;
  const { stopped, journeyId, language } = data;
  if (event.type === STARTED && typeof journeyId === 'string' && isLanguage(language))
    await keepLanguage(tx, person, journeyId, language);
  const found = keptEvent(event, namedIn(event, names));
  if (!found) return;
  const silenced = await isSilenced(tx, person, event);
  if (stopped !== undefined && typeof journeyId === 'string') await keepQuiet(tx, person, journeyId);
  const telling = { person, found, ids: idsOf(event) };
  await putInDossier(tx, event, telling);
  if (silenced) return;
  await putInBox(tx, event, telling);
  await tellPartner(tx, event);
};
