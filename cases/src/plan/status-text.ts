import type { Pack } from '@eenloket/catalogue';
import { formatDate, type LegalDate, type Text } from '@eenloket/kit';
import type { Delay } from '../domain/case-event.js';
import type { CaseState } from '../domain/case-state.js';
import type { Deadline } from './deadlines.js';
import { penaltyOf } from './penalty.js';
import type { Status } from './status.js';

/** What the resident reads: where it is, and what comes next. */
export type Words = { readonly statusText: Text; readonly next: Text };

const dated = (date: LegalDate, nl: string, en: string): Text => ({
  nl: nl.replace('{date}', formatDate(date, 'nl')),
  en: en.replace('{date}', formatDate(date, 'en')),
});

const hearBy = (deadline: Deadline | undefined): Text =>
  deadline
    ? dated(deadline.date, 'U hoort het uiterlijk op {date}.', 'You will hear by {date}.')
    : { nl: 'U hoort het van ons.', en: 'You will hear from us.' };

const UNASKED: Text = { nl: 'U hoeft niets aan te vragen.', en: 'You need not apply.' };

const after = (first: Text, second: Text): Text => ({
  nl: `${first.nl} ${second.nl}`,
  en: `${first.en} ${second.en}`,
});

// The duty stays the resident's: nothing here may sound as if it were done.
const declaredElsewhere = (place: string): Words => ({
  statusText: { nl: `Wacht op de akte van ${place}`, en: `Waits for the certificate of ${place}` },
  next: {
    nl: `Doe zelf aangifte in ${place}. Wij schrijven uw kind in als wij de akte hebben.`,
    en: `Declare the birth in ${place} yourself. We register your child once we have the certificate.`,
  },
});

// The letter said "not yet"; what follows is for people, and the resident must see that it goes on.
const notYet = (label: Text): Words => ({
  statusText: label,
  next: {
    nl: 'Een medewerker regelt dit met u. Lees onze brief in uw berichten.',
    en: 'A worker arranges this with you. Read our letter in your messages.',
  },
});

const working = (state: CaseState, pack: Pack, deadline: Deadline | undefined): Words => {
  const { declaredAt } = state.part;
  const interim = pack.plan.results.find(({ name }) => name === state.interim)?.label;
  if (interim) return notYet(interim);
  return declaredAt === undefined ? applied(state, deadline) : declaredElsewhere(declaredAt);
};

const applied = (state: CaseState, deadline: Deadline | undefined): Words =>
  state.part.ownInitiative
    ? {
        statusText: dated(
          state.part.receivedOn,
          'Wij zijn zelf begonnen op {date}',
          'We began by ourselves on {date}',
        ),
        next: after(UNASKED, hearBy(deadline)),
      }
    : {
        statusText: dated(state.part.receivedOn, 'Aanvraag ingediend op {date}', 'Request sent on {date}'),
        next: hearBy(deadline),
      };

// Whoever waits for a certificate must not hear that all goes by itself while people are at work on it.
const delayed = ({ because }: Delay): Words =>
  because === 'notYet'
    ? {
        statusText: { nl: 'Wacht op de geboorteakte', en: 'Waits for the birth certificate' },
        next: {
          nl: 'De gemeente kan de akte nog niet maken. Een medewerker van de gemeente regelt dit met u. Daarna gaan wij verder.',
          en: 'The municipality cannot draw up the certificate yet. A worker of the municipality arranges it with you. Then we go on.',
        },
      }
    : {
        statusText: { nl: 'Wacht op een aangifte', en: 'Waits for a declaration' },
        next: {
          nl: 'U trok de aangifte in. Wij gaan verder als uw kind is ingeschreven. Doet een ander de aangifte? Dan hoeft u niets te doen.',
          en: 'You withdrew the declaration. We go on once your child is registered. Does someone else declare the birth? Then you need not do anything.',
        },
      };

const waiting = (state: CaseState): Words => (state.delay ? delayed(state.delay) : ready(state));

const ready = (state: CaseState): Words =>
  state.waitsFor?.fact === 'kind.bsn'
    ? {
        statusText: { nl: 'Klaar om te beginnen', en: 'Ready to begin' },
        next: {
          nl: 'Wij beginnen vanzelf als de gemeente uw kind heeft ingeschreven. U hoeft niets te doen.',
          en: 'We begin by ourselves once the municipality has registered your child. You need not do anything.',
        },
      }
    : {
        statusText: { nl: 'Klaar om te beginnen', en: 'Ready to begin' },
        next: {
          nl: 'Wij wachten op een andere organisatie. U hoeft niets te doen.',
          en: 'We wait for another organisation. You need not do anything.',
        },
      };

const unasked = (words: Words, { part }: CaseState): Words =>
  part.ownInitiative ? { ...words, next: after(UNASKED, words.next) } : words;

const asked = (state: CaseState): Words => {
  const answerBy = state.questions.find(({ open }) => open)?.answerBy;
  return {
    statusText: { nl: 'Wij wachten op u', en: 'We are waiting for you' },
    next: answerBy
      ? dated(
          answerBy,
          'Beantwoord onze vraag voor of op {date}.',
          'Answer our question on or before {date}.',
        )
      : { nl: 'Beantwoord onze vraag.', en: 'Answer our question.' },
  };
};

const LATE: Words = {
  statusText: { nl: 'Het duurt langer. Sorry.', en: 'It takes longer. We are sorry.' },
  next: {
    nl: 'Wij laten u weten waarom, en wanneer u het hoort.',
    en: 'We will tell you why, and when you will hear.',
  },
};

// Awb 4:17: after a notice of default the resident may know from which day being late costs us money.
const late = (state: CaseState): Words => {
  const owed = penaltyOf(state, state.part.receivedOn);
  if (!owed) return LATE;
  const money = dated(
    owed.from,
    'Uw bericht dat wij te laat zijn is er. Vanaf {date} krijgt u geld voor elke dag dat wij nog te laat zijn.',
    'We have your notice that we are late. From {date} you get money for each day that we are still late.',
  );
  return { ...LATE, next: money };
};

const WITHDRAWN: Words = {
  statusText: { nl: 'Ingetrokken', en: 'Withdrawn' },
  next: { nl: 'Wij doen niets meer.', en: 'We do nothing more.' },
};

const STOPPED: Words = {
  statusText: { nl: 'Gestopt', en: 'Stopped' },
  next: { nl: 'Een medewerker helpt u verder.', en: 'One worker helps you further.' },
};

const done = (state: CaseState, pack: Pack): Words => {
  const label = pack.plan.results.find(({ name }) => name === state.decision?.result)?.label;
  return {
    statusText: label
      ? { nl: `Klaar: ${label.nl.toLowerCase()}`, en: `Done: ${label.en.toLowerCase()}` }
      : { nl: 'Klaar', en: 'Done' },
    next:
      state.letters.length > 0
        ? { nl: 'De brief staat in uw berichten.', en: 'The letter is in your messages.' }
        : { nl: 'U krijgt een brief in uw berichten.', en: 'You will get a letter in your messages.' },
  };
};

/** The words for a status (LOOK: never "in behandeling" alone). Pure; `deadline` is the term that counts for it. */
export const wordsOf = (status: Status, state: CaseState, pack: Pack, deadline?: Deadline): Words => {
  const words: { readonly [Name in Status]: () => Words } = {
    waiting: () => unasked(waiting(state), state),
    working: () => working(state, pack, deadline),
    asked: () => asked(state),
    late: () => late(state),
    decided: () => done(state, pack),
    closed: () => (state.decision ? done(state, pack) : WITHDRAWN),
    withdrawn: () => WITHDRAWN,
    stopped: () => STOPPED,
  };
  return words[status]();
};
