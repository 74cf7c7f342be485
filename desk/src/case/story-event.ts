import type { CaseEventData } from '@eenloket/cases';
import type { Catalogue, Pack } from '@eenloket/catalogue';
import { formatDate, type Language, speak, type Say } from '@eenloket/kit';
import type { StoredEvent } from '@eenloket/store';

/** One event of a case as a colleague reads it; `by` is the worker's pseudonym. */
export interface StoryLine {
  readonly title: string;
  readonly text?: string;
  readonly by?: string;
}

/** What telling needs besides the event: the case's pack, the vocabulary and the reader's language. */
export interface StoryContext {
  readonly pack: Pack;
  readonly facts: Catalogue['facts'];
  readonly language: Language;
}

type Teller<Name extends keyof CaseEventData> = (
  data: CaseEventData[Name],
  context: StoryContext & { readonly say: Say },
) => StoryLine | undefined;

const labelOfTask = (pack: Pack, task: string, language: Language): string =>
  pack.plan.tasks.find(({ name }) => name === task)?.label[language].toLowerCase() ?? task;
const labelOfResult = (pack: Pack, result: string, language: Language): string =>
  pack.plan.results.find(({ name }) => name === result)?.label[language] ?? result;
const orNothing = (text: string | undefined) => (text === undefined ? {} : { text });

// Where the rules propose nothing, a worker decides and deviates from nothing.
const mannerOf = (deviation: CaseEventData['decision-taken']['deviation'], say: Say): string => {
  if (deviation === undefined) return say('Besloten zoals voorgesteld', 'Decided as proposed');
  return deviation.proposed === undefined
    ? say('Besloten door een medewerker', 'Decided by a worker')
    : say('Besloten, anders dan voorgesteld', 'Decided, other than proposed');
};

// A partner's no travels as facts without a value.
const addedBy = (
  added: CaseEventData['facts-added']['facts'],
  worker: string | undefined,
  say: Say,
): string => {
  if (worker !== undefined) return say('Gegeven aangevuld', 'Fact added');
  const values = Object.values(added).map(({ value }) => value);
  return values.length > 0 && values.every((value) => value.state === 'unknown')
    ? say('De partner stuurt dit niet mee', 'The partner does not send this')
    : say('Gegevens erbij gekregen', 'More facts came in');
};

/** What every kind of event says. Those left out (status told to the counter) say nothing that another does not. */
const tellers: { readonly [Name in keyof CaseEventData]?: Teller<Name> } = {
  received: ({ ownInitiative, declaredAt }, { say }) => {
    if (declaredAt !== undefined)
      return {
        title: say(
          `De inwoner doet aangifte in ${declaredAt}`,
          `The resident declares the birth in ${declaredAt}`,
        ),
      };
    return {
      title: ownInitiative
        ? say('Wij zijn zelf begonnen, zonder aanvraag', 'We began by ourselves, without an application')
        : say('De inwoner keurde de aanvraag goed', 'The resident approved the application'),
    };
  },
  'waiting-began': (_, { say }) => ({
    title: say('Wacht op een andere organisatie', 'Waits for another organisation'),
  }),
  'wait-prolonged': ({ because }, { say }) => ({
    title: say('Het wachten duurt langer', 'The wait takes longer'),
    text:
      because === 'notYet'
        ? say('De geboorteakte kan nog niet gemaakt worden.', 'The birth certificate cannot be drawn up yet.')
        : say('De inwoner trok de aangifte in.', 'The resident withdrew the declaration.'),
  }),
  reopened: (_, { say }) => ({
    title: say('Niet klaar: het werk gaat verder', 'Not finished: the work goes on'),
  }),
  started: (_, { say }) => ({ title: say('Het werk kan beginnen', 'Work can begin') }),
  proposed: ({ evaluation: { result } }, { say, pack, language }) => ({
    title: say('De regels deden een voorstel', 'The rules made a proposal'),
    ...orNothing(result && labelOfResult(pack, result, language)),
  }),
  'task-claimed': ({ task, worker }, { say, pack, language }) => ({
    title: `${say('Taak genomen', 'Task taken')}: ${labelOfTask(pack, task, language)}`,
    by: worker,
  }),
  'task-released': ({ task }, { say, pack, language }) => ({
    title: `${say('Taak teruggegeven', 'Task given back')}: ${labelOfTask(pack, task, language)}`,
  }),
  'task-reassigned': ({ task, worker }, { say, pack, language }) => ({
    title: `${say('Taak overgedragen', 'Task handed over')}: ${labelOfTask(pack, task, language)}`,
    by: worker,
  }),
  'question-asked': ({ question }, { say }) => ({
    title: say('Vraag gesteld aan de inwoner', 'Question asked to the resident'),
    text: question,
  }),
  'term-suspended': ({ until, article }, { say, language }) => ({
    title: say('De termijn staat stil', 'The term stands still'),
    text: `${say('Tot het antwoord, uiterlijk', 'Until the answer, at the latest')} ${formatDate(until, language)} (${article})`,
  }),
  'term-resumed': ({ because }, { say }) => ({
    title: say('De termijn loopt weer', 'The term runs again'),
    text:
      because === 'answered'
        ? say('Het antwoord is er.', 'The answer is there.')
        : say('De tijd voor het antwoord is voorbij.', 'The time for the answer is over.'),
  }),
  'answer-received': ({ answer }, { say }) => ({
    title: say('Antwoord van de inwoner', 'Answer from the resident'),
    text: answer,
  }),
  'facts-added': ({ facts: added, worker }, { say, language, facts }) => ({
    title: addedBy(added, worker, say),
    text: Object.keys(added)
      .map((name) => facts.get(name)?.label[language] ?? name)
      .join(', '),
    ...(worker === undefined ? {} : { by: worker }),
  }),
  'default-notice-received': ({ termEnded }, { say, language }) => ({
    title: say('De inwoner stelt ons in gebreke', 'The resident gives us notice of default'),
    text: say(
      `De termijn liep tot ${formatDate(termEnded, language)}. Beslis binnen twee weken; daarna kost elke dag geld (Awb 4:17).`,
      `The term ran until ${formatDate(termEnded, language)}. Decide within two weeks; after that every day costs money (Awb 4:17).`,
    ),
  }),
  'question-expired': (_, { say }) => ({ title: say('Geen antwoord gekregen', 'No answer came') }),
  'hearing-recorded': ({ summary, worker }, { say }) => ({
    title: say('Gesprek vastgelegd', 'Talk recorded'),
    text: summary,
    by: worker,
  }),
  'decision-taken': ({ result, by, deviation }, { say, pack, language }) => ({
    title: `${mannerOf(deviation, say)}: ${labelOfResult(pack, result, language)}`,
    by,
    ...orNothing(deviation?.reason),
  }),
  'registration-requested': (_, { say }) => ({
    title: say('Inschrijving van het kind gevraagd', 'Registration of the child requested'),
  }),
  'child-registered': ({ registeredOn }, { say, language }) => ({
    title: say('Het kind is ingeschreven', 'The child is registered'),
    text: formatDate(registeredOn, language),
  }),
  'letter-sent': ({ title }, { say }) => ({ title: say('Brief verstuurd', 'Letter sent'), text: title }),
  'lateness-noticed': (_, { say }) => ({ title: say('De termijn is voorbij', 'The term has passed') }),
  'lateness-notified': ({ worker }, { say }) => ({
    title: say('De inwoner weet dat het langer duurt', 'The resident knows that it takes longer'),
    by: worker,
  }),
  reminded: (_, { say }) => ({ title: say('De termijn komt dichtbij', 'The term comes near') }),
  withdrawn: ({ reason }, { say }) => ({
    title: say('De inwoner trok de aanvraag in', 'The resident withdrew the application'),
    text: reason,
  }),
  stopped: (_, { say }) => ({
    title: say(
      'Alles is gestopt. Eén medewerker neemt het over.',
      'Everything stopped. One worker takes over.',
    ),
  }),
  closed: (_, { say }) => ({ title: say('De zaak is klaar', 'The case is done') }),
};

/** What an event of a case says to a colleague; undefined for one that adds nothing. */
export function storyLine({ type, data }: StoredEvent, context: StoryContext): StoryLine | undefined {
  const name = type.slice('nl.eenloket.case.'.length) as keyof CaseEventData;
  const teller = tellers[name] as Teller<keyof CaseEventData> | undefined;
  return teller?.(data as unknown as CaseEventData[keyof CaseEventData], {
    ...context,
    say: speak(context.language),
  });
}
