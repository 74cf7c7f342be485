import type { TrackerRow } from '@eenloket/journeys';
import type { CounterPorts } from '../counter-ports.js';
import type { JourneyAct } from '../journey-types.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import { answerField } from '../question/read-answer.js';
import { go, missing, page, pageWithErrors, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { OwnVisit } from '../site/visit.js';
import { noteStumbles } from '../stuck/note-stumbles.js';
import { AnswerPage } from './answer-page.js';
import { journeyPlace } from './journey-place.js';
import { journeyWords } from './journey-words.js';
import { mayGiveNotice } from './may-give-notice.js';
import { NoticePage } from './notice-page.js';
import { noticeWords } from './notice-words.js';
import { sentSlug } from './part-slug.js';
import { mayWithdraw } from './row-status.js';
import { reasonField, WithdrawPage } from './withdraw-page.js';
import { withOpenJourney } from './with-journey.js';

type OnRow = (visit: OwnVisit, journey: OpenJourney, row: TrackerRow) => Promise<Answer> | Answer;

const withRow = (ports: CounterPorts, handler: OnRow) =>
  withOpenJourney(ports, (visit, journey) => {
    const { journeyId, view } = journey;
    const row = view.tracker.find(({ partId }) => sentSlug(partId, journeyId) === visit.params['part']);
    return row ? handler(visit, journey, row) : missing;
  });

const act = async (
  { visitor, to }: OwnVisit,
  { journeys }: CounterPorts,
  { journeyId }: OpenJourney,
  what: JourneyAct,
  done: string,
): Promise<Answer> => {
  const acted = await journeys.act(visitor, journeyId, [what]);
  if (!acted.ok) throw acted.error;
  return go(`${to(journeyPlace(journeyId))}?klaar=${done}`);
};

const answerTo =
  (ports: CounterPorts): OnRow =>
  async (visit, journey, row) => {
    const { help } = ports;
    const { form, language, to } = visit;
    const { journeyId } = journey;
    const { question, partId } = row;
    if (!question || form.text('vraag') !== question.questionId) return go(to(journeyPlace(journeyId)));
    const answer = form.text(answerField);
    if (answer !== '')
      return act(
        visit,
        ports,
        journey,
        { type: 'answerOrganisation', partId, questionId: question.questionId, answer },
        'antwoord',
      );
    const offerHelp = await noteStumbles(visit, help, [{ name: answerField, code: 'missing' }]);
    const error = journeyWords[language].why422;
    return pageWithErrors(
      question.question,
      <AnswerPage {...{ visit, journeyId, question, error, offerHelp }} />,
    );
  };

/** `/zaken/:id/ingebreke/:part`: what a notice of default means, and giving it. */
const noticeRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { packs } = ports.catalogue;
  const whenLate = (handler: OnRow) =>
    withRow(ports, (visit, journey, row) =>
      mayGiveNotice(row, packs.get(row.pack))
        ? handler(visit, journey, row)
        : go(visit.to(journeyPlace(journey.journeyId))),
    );
  site.own(
    '/zaken/:id/ingebreke/:part',
    whenLate((visit, { journeyId }, { pack }) => {
      const title = packs.get(pack)?.title[visit.language] ?? pack;
      return page(noticeWords[visit.language].title(title), <NoticePage {...{ visit, journeyId, title }} />);
    }),
  );
  site.act(
    '/zaken/:id/ingebreke/:part',
    whenLate((visit, journey, { partId }) =>
      act(visit, ports, journey, { type: 'giveDefaultNotice', partId }, 'ingebreke'),
    ),
  );
};

/** What can be done with a part that was sent: answer its organisation's question, say that it is late, or withdraw it. */
export const partRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { catalogue } = ports;
  noticeRoutes(site, ports);
  site.own(
    '/zaken/:id/antwoord/:part',
    withRow(ports, (visit, { journeyId }, { question }) =>
      question
        ? page(question.question, <AnswerPage {...{ visit, journeyId, question }} />)
        : go(visit.to(journeyPlace(journeyId))),
    ),
  );
  site.act('/zaken/:id/antwoord/:part', withRow(ports, answerTo(ports)));
  const titleOf = ({ pack }: TrackerRow, { language }: OwnVisit) =>
    catalogue.packs.get(pack)?.title[language] ?? pack;
  site.own(
    '/zaken/:id/intrekken/:part',
    withRow(ports, (visit, { journeyId }, row) => {
      if (!mayWithdraw(row)) return go(visit.to(journeyPlace(journeyId)));
      const title = titleOf(row, visit);
      return page(
        journeyWords[visit.language].withdrawTitle(title),
        <WithdrawPage {...{ visit, journeyId, title }} />,
      );
    }),
  );
  site.act(
    '/zaken/:id/intrekken/:part',
    withRow(ports, (visit, journey, { partId }) =>
      act(
        visit,
        ports,
        journey,
        { type: 'withdraw', partId, reason: visit.form.text(reasonField) },
        'ingetrokken',
      ),
    ),
  );
};
