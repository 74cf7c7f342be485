import type { Language } from '@eenloket/kit';
import type { StoredEvent, Transaction } from '@eenloket/store';
import { addMessage } from './box/add-message.js';
import { preferenceOf } from './box/preference.js';
import { isSilenced, keepQuiet } from './box/quiet-journey.js';
import { keepInDossier } from './dossier/dossier.js';
import { keptEvent, type Kept } from './kept-event.js';

const escape = (body: string): string =>
  body.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const bodyIn = ({ body, title }: Kept, language: Language): string =>
  typeof body === 'string' ? body : (body ?? title)[language];

type Ids = { readonly caseId?: string; readonly journeyId?: string };

const idsOf = ({ data, stream }: StoredEvent): Ids => ({
  ...(typeof data['caseId'] === 'string' ? { caseId: data['caseId'] } : {}),
  ...(stream.startsWith('journey/') ? { journeyId: stream.slice('journey/'.length) } : {}),
});

// A letter keeps the language it was written in; all else is in the language the person chose.
const languageOf = async (tx: Transaction, person: string, { data }: StoredEvent): Promise<Language> =>
  data['language'] === 'nl' || data['language'] === 'en'
    ? data['language']
    : (await preferenceOf(tx, person)).language;

const putInBox = async (tx: Transaction, event: StoredEvent, person: string, found: Kept): Promise<void> => {
  const language = await languageOf(tx, person, event);
  const body = bodyIn(found, language);
  const html = event.data['html'];
  await addMessage(tx, {
    ...idsOf(event),
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

/**
 * Handles an event at the counter: it goes into the dossier and the message box of its person, without extra acts.
 * Dedupe is on the event id, so a second delivery changes nothing. Events about nobody are left alone. After a stop
 * the dossier keeps everything, but only what a human wrote still becomes a message.
 */
export const receiveCaseEvent = async (tx: Transaction, event: StoredEvent): Promise<void> => {
  const found = keptEvent(event);
  const person = event.subjectPseudonym;
  if (!found || person === undefined) return;
  const silenced = await isSilenced(tx, person, event);
  const { stopped, journeyId } = event.data;
  if (stopped !== undefined && typeof journeyId === 'string') await keepQuiet(tx, person, journeyId);
  const { kind, title, body } = found;
  await keepInDossier(tx, person, event.id, {
    kind,
    title,
    ...(typeof body === 'string' ? { body } : {}),
    ...idsOf(event),
    at: event.time,
    party: event.organisation,
  });
  if (!silenced) await putInBox(tx, event, person, found);
};
