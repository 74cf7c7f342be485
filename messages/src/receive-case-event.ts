import type { Text } from '@eenloket/kit';
import type { StoredEvent, Transaction } from '@eenloket/store';
import { addMessage } from './box/add-message.js';
import { preferenceOf } from './box/preference.js';
import { keepInDossier, type DossierEntry } from './dossier/dossier.js';

type Kept = Pick<DossierEntry, 'kind' | 'title'> & { readonly body?: string };

/** What the message box says when something happened: every act gets its confirmation. */
const text = (nl: string, en: string): Text => ({ nl, en });
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

const kept: { readonly [type: string]: (data: StoredEvent['data']) => Kept } = {
  'nl.eenloket.case.opened': () => ({
    kind: 'report',
    title: text('Wij hebben uw aanvraag', 'We have your request'),
  }),
  'nl.eenloket.case.question-asked': ({ question }) => ({
    kind: 'question',
    title: text('Wij hebben een vraag', 'We have a question'),
    body: said(question),
  }),
  'nl.eenloket.case.decided': () => ({
    kind: 'decision',
    title: text('Er is een uitkomst', 'There is an outcome'),
  }),
  'nl.eenloket.case.letter-sent': ({ title, text: body }) => ({
    kind: 'letter',
    title: text(said(title), said(title)),
    body: said(body),
  }),
  'nl.eenloket.journey.approved': () => ({
    kind: 'request',
    title: text('U heeft uw aanvraag verstuurd', 'You sent your request'),
  }),
  'nl.eenloket.journey.question-answered': ({ answer }) => ({
    kind: 'answer',
    title: text('U heeft onze vraag beantwoord', 'You answered our question'),
    body: said(answer),
  }),
  'nl.eenloket.journey.part-withdrawn': () => ({
    kind: 'request',
    title: text('U heeft een aanvraag ingetrokken', 'You withdrew a request'),
  }),
  'nl.eenloket.help.requested': ({ message }) => ({
    kind: 'contact',
    title: text('U vroeg om hulp', 'You asked for help'),
    body: said(message),
  }),
  'nl.eenloket.help.answered': ({ text: body }) => ({
    kind: 'contact',
    title: text('Antwoord op uw vraag om hulp', 'Answer to your call for help'),
    body: said(body),
  }),
};

/** The event types that reach the dossier and the message box. */
export const KEPT_EVENTS: readonly string[] = Object.keys(kept);

const escape = (body: string): string =>
  body.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * Handles an event at the counter: it goes into the dossier and the message box of its person, without extra acts.
 * Dedupe is on the event id, so a second delivery changes nothing. Events about nobody are left alone.
 */
export const receiveCaseEvent = async (tx: Transaction, event: StoredEvent): Promise<void> => {
  const found = kept[event.type]?.(event.data);
  const person = event.subjectPseudonym;
  if (!found || person === undefined) return;
  const ids = {
    ...(typeof event.data['caseId'] === 'string' ? { caseId: event.data['caseId'] } : {}),
    ...(event.stream.startsWith('journey/') ? { journeyId: event.stream.slice('journey/'.length) } : {}),
  };
  await keepInDossier(tx, person, event.id, { ...found, ...ids, at: event.time, party: event.organisation });
  const { language } = await preferenceOf(tx, person);
  const subject = found.title[language];
  const body = found.body ?? subject;
  const html = event.data['html'];
  await addMessage(tx, {
    ...ids,
    personId: person,
    direction: found.kind === 'answer' || found.kind === 'request' ? 'fromResident' : 'toResident',
    sender: event.organisation,
    subject,
    html: typeof html === 'string' ? html : `<p>${escape(body)}</p>`,
    body,
    language,
    sourceEvent: event.id,
  });
};
