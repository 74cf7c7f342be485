import { Paragraph, QuestionPage } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { PathStep } from '@eenloket/journeys';
import type { Language } from '@eenloket/kit';
import { childName } from '../journey/child-name.js';
import { journeyPlace } from '../journey/journey-place.js';
import { whoDoes } from '../organisations/who-does.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import type { OwnVisit } from '../site/visit.js';
import { StuckOffer } from '../stuck/stuck-offer.js';
import { TermList } from '../texts/term-list.js';
import { AnswerInput } from './answer-input.js';
import { questionTexts } from './question-texts.js';
import { questionWords } from './question-words.js';
import { answerField } from './read-answer.js';
import { boxesOf, typedDate } from '@eenloket/web';
import { needsAnswer, type AskedQuestion } from './question-of.js';

/** What is shown in the answer: what was typed just now, else what is known. */
const shownAnswer = (
  { form, language }: OwnVisit,
  { question, childRef }: AskedQuestion,
  { view }: OpenJourney,
) => {
  if (Object.keys(form.typed()).length > 0)
    return { typed: form.text(answerField), date: typedDate(form, answerField) };
  const known = view.known.find((each) => each.fact === question.fact && each.childRef === childRef)?.value;
  if (!known || known.state === 'unknown') return {};
  const { value } = known;
  if (typeof value === 'boolean') return { typed: value ? 'ja' : 'nee' };
  if (Array.isArray(value)) return { typed: value.join('\n') };
  if (typeof value !== 'string') return {};
  if (question.type === 'date') return { date: boxesOf(value) };
  return { typed: question.type === 'money' && language === 'nl' ? value.replace('.', ',') : value };
};

const receiverOf = (catalogue: Catalogue, { pack, organisation }: PathStep, language: Language): string => {
  const competent = catalogue.packs.get(pack)?.competent;
  return competent ? whoDoes(catalogue, competent, organisation, language) : pack;
};

/** One question: it is the heading, why we ask stands under it, and help is always there. */
export const AskPage = ({
  visit,
  catalogue,
  journey,
  asked,
  error,
  offerHelp,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly journey: OpenJourney;
  readonly asked: AskedQuestion;
  readonly error?: string | undefined;
  readonly offerHelp?: boolean | undefined;
}) => {
  const { language, to, csrf, place } = visit;
  const say = questionWords[language];
  const { question, childRef } = asked;
  const must = needsAnswer(catalogue, journey.view, asked);
  const child = childName(journey.view, childRef, language);
  const parts = journey.view.path.filter(({ part }) => asked.for.includes(part));
  const receivers = [...new Set(parts.map((step) => receiverOf(catalogue, step, language)))];
  const help = to(
    `/hulp?van=${encodeURIComponent(place)}&zaak=${journey.journeyId}&vraag=${encodeURIComponent(question.fact)}`,
  );
  return (
    <QuestionPage
      language={language}
      question={question.ask[language]}
      why={
        <>
          {question.why[language]} {receivers.length > 0 && say.receivers(receivers.join(', '))}
        </>
      }
      action={to(place)}
      csrfToken={csrf}
      errors={error === undefined ? [] : [{ name: answerField, message: error }]}
      backHref={to(journeyPlace(journey.journeyId))}
      stuckHref={help}
      mayBeUnknown={!must}
    >
      {offerHelp && <StuckOffer language={language} href={help} />}
      {child !== undefined && <Paragraph>{say.about(child)}</Paragraph>}
      <AnswerInput
        language={language}
        catalogue={catalogue}
        question={question}
        error={error}
        {...shownAnswer(visit, asked, journey)}
      />
      <Paragraph look="quiet">{must ? say.must : say.unsure}</Paragraph>
      <TermList language={language} catalogue={catalogue} texts={questionTexts(question, language)} />
    </QuestionPage>
  );
};
