import type { Question } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import type { CounterPorts } from '../counter-ports.js';
import type { JourneyAct } from '../journey-types.js';
import { withOpenJourney } from '../journey/with-journey.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import { go, missing, page, pageWithErrors, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { OwnVisit } from '../site/visit.js';
import { noteStumbles } from '../stuck/note-stumbles.js';
import { factLabel } from '../texts/fact-text.js';
import { AskPage } from './ask-page.js';
import { choicesOf } from './choices-of.js';
import { ConfirmPage } from './confirm-page.js';
import { isYetToCome } from './is-yet-to-come.js';
import { nextPlace } from './next-place.js';
import { needsAnswer, questionOf, type AskedQuestion } from './question-of.js';
import { questionWords } from './question-words.js';
import { answerField, readAnswer, type AnswerProblem } from './read-answer.js';

const about = ({ question, childRef }: AskedQuestion) => ({
  fact: question.fact,
  ...(childRef === undefined ? {} : { childRef }),
});

/** Does one act and goes to what is next. A refusal of the rules of journeys is shown by the site's error page. */
const actAndGoOn = async (
  visit: OwnVisit,
  { journeys }: CounterPorts,
  { journeyId }: OpenJourney,
  act: JourneyAct,
): Promise<Answer> => {
  const done = await journeys.act(visit.visitor, journeyId, [act]);
  if (!done.ok) throw done.error;
  const after = await journeys.find(visit.visitor, journeyId);
  return after ? go(visit.to(nextPlace(after))) : missing;
};

const reasonOf = ({ validate }: Question, problem: AnswerProblem, language: Language): string => {
  const say = questionWords[language];
  if (problem === 'rule' && validate) return validate.message[language];
  if (problem === 'tooLong' && validate?.maxLength !== undefined) return say.tooLong(validate.maxLength);
  return say.problems[problem];
};

const refused = async (
  visit: OwnVisit,
  { catalogue, help }: CounterPorts,
  journey: OpenJourney,
  asked: AskedQuestion,
  problem: AnswerProblem,
): Promise<Answer> => {
  const { language } = visit;
  const { question } = asked;
  const error = reasonOf(question, problem, language);
  const offerHelp = await noteStumbles(visit, help, [{ name: answerField, code: problem }]);
  return pageWithErrors(
    question.ask[language],
    <AskPage {...{ visit, catalogue, journey, asked, error, offerHelp }} />,
  );
};

const answered = (visit: OwnVisit, ports: CounterPorts, journey: OpenJourney, asked: AskedQuestion) => {
  const { form } = visit;
  if (form.text('unknown') === 'yes' && needsAnswer(ports.catalogue, journey.view, asked))
    return refused(visit, ports, journey, asked, 'mustKnow');
  if (form.text('unknown') === 'yes')
    return actAndGoOn(visit, ports, journey, { type: 'doNotKnow', ...about(asked) });
  const choices = choicesOf(ports.catalogue, asked.question).map(({ value }) => value);
  const read = readAnswer(asked.question, form, choices);
  if (read.ok && isYetToCome(asked, read.value, journey.view, ports.clock.now()))
    return refused(visit, ports, journey, asked, 'future');
  return read.ok
    ? actAndGoOn(visit, ports, journey, { type: 'answer', value: read.value, ...about(asked) })
    : refused(visit, ports, journey, asked, read.error);
};

const confirmRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { catalogue } = ports;
  const found = ({ params }: OwnVisit, { view }: OpenJourney) =>
    view.toConfirm.find(({ fact, childRef }) => fact === params['fact'] && childRef === params['child']);
  const show = withOpenJourney(ports, (visit, journey) => {
    const known = found(visit, journey);
    if (!known) return go(visit.to(nextPlace(journey)));
    const { language } = visit;
    const title = `${questionWords[language].confirmTitle} ${factLabel(catalogue, known.fact, language)}`;
    return page(title, <ConfirmPage {...{ visit, catalogue, journeyId: journey.journeyId, known }} />);
  });
  const act = withOpenJourney(ports, (visit, journey) => {
    const known = found(visit, journey);
    if (!known) return go(visit.to(nextPlace(journey)));
    const { fact, childRef } = known;
    const of = childRef === undefined ? { fact } : { fact, childRef };
    return actAndGoOn(visit, ports, journey, { type: 'confirm', ...of });
  });
  for (const place of ['/zaken/:id/klopt/:fact', '/zaken/:id/klopt/:fact/:child']) {
    site.own(place, show);
    site.act(place, act);
  }
};

/** One question a page: asked, answered, not known, confirmed; then the next. */
export const questionRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { catalogue } = ports;
  const askedOf = ({ params }: OwnVisit, { view }: OpenJourney) =>
    questionOf(catalogue, view, params['fact'] ?? '', params['child']);
  site.own(
    '/zaken/:id/vraag',
    withOpenJourney(ports, (visit, journey) => go(visit.to(nextPlace(journey)))),
  );
  const show = withOpenJourney(ports, (visit, journey) => {
    const asked = askedOf(visit, journey);
    return asked
      ? page(asked.question.ask[visit.language], <AskPage {...{ visit, catalogue, journey, asked }} />)
      : missing;
  });
  const act = withOpenJourney(ports, (visit, journey) => {
    const asked = askedOf(visit, journey);
    return asked ? answered(visit, ports, journey, asked) : missing;
  });
  for (const place of ['/zaken/:id/vraag/:fact', '/zaken/:id/vraag/:fact/:child']) {
    site.own(place, show);
    site.act(place, act);
  }
  confirmRoutes(site, ports);
};
