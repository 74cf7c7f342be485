import type { Text } from '@eenloket/kit';
import type { StoredEvent } from '@eenloket/store';
import type { DossierEntry } from './dossier/dossier.js';
import type { Named } from './named-in.js';

/** How an event stands in the dossier and in the message box. */
export type Kept = Pick<DossierEntry, 'kind' | 'title'> & {
  /** The words of a person, or else ours. */
  readonly body?: string | Text;
  /** Stays in the box, whatever channel was chosen. */
  readonly boxOnly?: true;
};

/** A letter: it keeps the language in which it was written. */
export const LETTER = 'nl.eenloket.case.letter-sent';

type Data = StoredEvent['data'];

const text = (nl: string, en: string): Text => ({ nl, en });
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A sentence that ends with the name of the service, when the event carries it: `Kinderbijslag`. */
const about = ({ title }: { readonly title?: unknown }, nl: string, en: string): Text => {
  const name = title as Text | undefined;
  return name ? text(`${nl}: ${name.nl}`, `${en}: ${name.en}`) : text(nl, en);
};

// Who speaks and about which service: the first thing one wants to know of a message.
const spoken = ({ service, organisation }: Named, nl: string, en: string, otherwise: Text): Text => {
  const said = organisation ? text(`${organisation.nl} ${nl}`, `${organisation.en} ${en}`) : otherwise;
  return service ? text(`${said.nl}: ${service.nl}`, `${said.en}: ${service.en}`) : said;
};

const STOPPED: Kept = {
  kind: 'contact',
  title: text('Wij leven met u mee', 'Our thoughts are with you'),
  body: text(
    'Alles is gestopt. U hoeft niets te doen. Eén medewerker is er voor u, als u dat wilt.',
    'Everything has stopped. You need not do anything. One worker is there for you, if you wish.',
  ),
  boxOnly: true,
};

const HAVE = text('Wij hebben uw aanvraag', 'We have your request');
const BY_OURSELVES = text(
  'Wij zijn zelf begonnen. U hoeft niets aan te vragen.',
  'We began by ourselves. You need not apply.',
);

const declareThere = (place: string, named: Named): Kept => ({
  kind: 'report',
  title: spoken(
    named,
    `wacht op de akte van ${place}`,
    `waits for the certificate of ${place}`,
    text(`Doe aangifte in ${place}`, `Declare the birth in ${place}`),
  ),
  body: text(
    `Doe zelf aangifte in ${place}. Daarna gaat de rest vanzelf. In uw zaak staat wat u meeneemt.`,
    `Declare the birth in ${place} yourself. After that the rest goes by itself. Your matter says what to bring.`,
  ),
});

const kept: { readonly [type: string]: (data: Data, named: Named) => Kept | undefined } = {
  'nl.eenloket.case.opened': ({ ownInitiative, declaredAt }, named) => {
    if (typeof declaredAt === 'string') return declareThere(declaredAt, named);
    return ownInitiative === true
      ? {
          kind: 'report',
          title: spoken(named, 'is zelf begonnen', 'began by itself', BY_OURSELVES),
          body: BY_OURSELVES,
        }
      : {
          kind: 'report',
          title: spoken(named, 'heeft uw aanvraag', 'has your request', HAVE),
        };
  },
  'nl.eenloket.case.question-asked': ({ question }, named) => ({
    kind: 'question',
    title: spoken(
      named,
      'heeft een vraag',
      'has a question',
      text('Wij hebben een vraag', 'We have a question'),
    ),
    body: said(question),
  }),
  'nl.eenloket.case.decided': (_data, named) => ({
    kind: 'decision',
    title: spoken(
      named,
      'heeft een uitkomst',
      'has an outcome',
      text('Er is een uitkomst', 'There is an outcome'),
    ),
  }),
  [LETTER]: ({ title, text: body }) => ({
    kind: 'letter',
    title: text(said(title), said(title)),
    body: said(body),
  }),
  'nl.eenloket.journey.approved': () => ({
    kind: 'request',
    title: text('U heeft uw aanvraag verstuurd', 'You sent your request'),
  }),
  'nl.eenloket.journey.part-refused': (data) => ({
    kind: 'request',
    title: about(data, 'U vraagt dit niet aan', 'You do not ask for this'),
  }),
  'nl.eenloket.journey.part-restored': (data) => ({
    kind: 'request',
    title: about(data, 'U vraagt dit toch aan', 'You ask for this after all'),
  }),
  'nl.eenloket.journey.partner-approved': () => ({
    kind: 'report',
    title: text('Uw partner is akkoord', 'Your partner agrees'),
  }),
  'nl.eenloket.journey.partner-declined': () => ({
    kind: 'report',
    title: text('Uw partner stuurt geen gegevens mee', 'Your partner sends no data along'),
    body: text(
      'Uw zaak gaat gewoon door. De organisatie vraagt uw partner er zelf om. Uw partner kan dit nog veranderen.',
      'Your matter simply goes on. The organisation asks your partner itself. Your partner can still change this.',
    ),
  }),
  'nl.eenloket.journey.question-answered': ({ answer }, { service }) => ({
    kind: 'answer',
    title: about(
      service ? { title: service } : {},
      'U heeft onze vraag beantwoord',
      'You answered our question',
    ),
    body: said(answer),
  }),
  'nl.eenloket.journey.part-withdrawn': (data) => ({
    kind: 'request',
    title: about(data, 'U heeft een aanvraag ingetrokken', 'You withdrew a request'),
  }),
  'nl.eenloket.journey.default-notice-given': (data) => ({
    kind: 'request',
    title: about(data, 'U heeft laten weten dat wij te laat zijn', 'You gave notice that we are late'),
  }),
  'nl.eenloket.help.requested': ({ message, stopped }) =>
    stopped === undefined
      ? { kind: 'contact', title: text('U vroeg om hulp', 'You asked for help'), body: said(message) }
      : STOPPED,
  'nl.eenloket.help.answered': ({ text: body, stopped }) => ({
    kind: 'contact',
    title:
      stopped === undefined
        ? text('Antwoord op uw vraag om hulp', 'Answer to your call for help')
        : text('Een bericht van uw medewerker', 'A message from your worker'),
    body: said(body),
  }),
  // Closing what a worker took over is the worker's own affair; nobody had asked.
  'nl.eenloket.help.closed': ({ stopped }) =>
    stopped === undefined
      ? { kind: 'contact', title: text('Uw vraag om hulp is klaar', 'Your call for help is done') }
      : undefined,
};

// The partner learns of the own answer only; the journey itself stays the resident's.
const PARTNER: { readonly [type: string]: Kept } = {
  'nl.eenloket.journey.partner-approved': {
    kind: 'report',
    title: text('U vindt het goed dat wij uw gegevens meesturen', 'You agreed that we send your data along'),
    body: text(
      'Wij sturen alleen de gegevens die u zag, naar de organisaties die u zag.',
      'We send only the data that you saw, to the organisations that you saw.',
    ),
  },
  'nl.eenloket.journey.partner-declined': {
    kind: 'report',
    title: text('Wij sturen uw gegevens niet mee', 'We do not send your data along'),
    body: text(
      'De organisatie kan u er zelf om vragen. Bedenkt u zich? Dat kan: kijk bij Vandaag.',
      'The organisation may ask you for them itself. Do you change your mind? You can: see Today.',
    ),
  },
};

/** What an event says to the partner it names as a subject; undefined when it is not the partner's. Pure. */
export const keptForPartner = ({ type }: StoredEvent): Kept | undefined => PARTNER[type];

/** It says in which language a journey is; it is no message itself. */
export const STARTED = 'nl.eenloket.journey.started';

/** The event types that reach the dossier and the message box. */
export const KEPT_EVENTS: readonly string[] = [...Object.keys(kept), STARTED];

/** What an event says in the dossier and the box, by name as far as known; undefined for one that is not kept. Pure. */
export const keptEvent = ({ type, data }: StoredEvent, named: Named = {}): Kept | undefined =>
  kept[type]?.(data, named);
