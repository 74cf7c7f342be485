import type { Visitor } from '../support/visitor.js';
import { answerQuestions, reportBirth } from './report-birth.js';
import { decideAsProposed, finishCase, openCase, recordTalk, takeCase } from './work.js';

/** Who does what in the main job. */
export interface Cast {
  /** Emma Sophie de Vries, not logged in yet. */
  readonly emma: Visitor;
  /** A worker by full name, logged in. */
  worker(fullName: string): Promise<Visitor>;
}

/** A child is born: from the word "baby" on the start page to the letters of four organisations. */
export async function mainJob(cast: Cast): Promise<void> {
  const { emma } = cast;
  await findByWord(emma);
  await emma.logsIn('counter', 'Emma Sophie de Vries');
  const place = await reportBirth(emma);
  await answerQuestions(emma);
  await checkOutcomes(emma);
  await checkAndSend(emma);
  await fourOrganisationsDecide(cast, place);
  await readsLetters(emma);
}

async function findByWord(visitor: Visitor): Promise<void> {
  await visitor.opens('counter', '/nl');
  await visitor.fills('Wat wilt u regelen?', 'baby');
  await visitor.presses('Zoeken', visitor.page.getByRole('main'));
  await visitor.presses('Ik krijg een kind');
  await visitor.sees('Wat er gebeurt, en wie het doet');
}

async function checkOutcomes(parent: Visitor): Promise<void> {
  await parent.sees(/Gemeente Utrecht: Aangifte van geboorte/);
  await parent.sees(/Sociale Verzekeringsbank \(SVB\): Kinderbijslag/);
  await parent.sees('€ 295,07 per kwartaal');
}

/** One button on the check page sends all to the organisations that the page names. */
export async function checkAndSend(parent: Visitor): Promise<void> {
  await parent.sees('Controleer en verstuur');
  await parent.presses('Ik keur dit goed en verstuur alles');
  await parent.sees('Verstuurd. Elke organisatie heeft uw deel.');
}

async function fourOrganisationsDecide({ emma, worker }: Cast, place: string): Promise<void> {
  const petra = await worker('Petra Kuipers');
  await finishCase(petra, 'Aangifte van geboorte');
  await emma.opens('counter', place);
  await emma.waitsFor('Klaar: de geboorteakte is gemaakt', 'change');
  await emma.waitsFor('Klaar: uw kind is verzekerd');

  const sanne = await worker('Sanne Mulder');
  await finishCase(sanne, 'Kinderbijslag');
  await emma.opens('counter', place);
  await emma.waitsFor('Klaar: u krijgt kinderbijslag', 'change');

  const lotte = await worker('Lotte van Dijk');
  await finishCase(lotte, 'Kindgebonden budget');
  await openCase(lotte, 'Zorgtoeslag');
  await takeCase(lotte);
  await recordTalk(lotte, 'Mevrouw begrijpt dat het inkomen te hoog is.');
  await decideAsProposed(lotte);
  await emma.opens('counter', place);
  await emma.waitsFor('Klaar: u krijgt kindgebonden budget', 'change');
  await emma.waitsFor('Klaar: u krijgt geen zorgtoeslag', 'change');
}

/** Every letter is in the box, every act in the dossier, every look in the log. */
async function readsLetters(emma: Visitor): Promise<void> {
  await emma.opens('counter', '/nl/berichten');
  for (const sender of ['Gemeente Utrecht', 'Sociale Verzekeringsbank', 'Dienst Toeslagen', 'Zorgzaam'])
    await emma.sees(sender);
  await emma.opens('counter', '/nl/dossier');
  await emma.sees('U heeft uw aanvraag verstuurd');
  await emma.opens('counter', '/nl/gegevens');
  await emma.sees('Wie keek naar uw gegevens');
  await emma.sees('Sociale Verzekeringsbank');
  await emma.seesNot('Sanne Mulder');
}
