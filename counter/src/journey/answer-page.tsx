import { QuestionPage, TextField, formatDate, questionLabel } from '@eenloket/design';
import type { TrackerRow } from '@eenloket/journeys';
import { answerField } from '../question/read-answer.js';
import type { OwnVisit } from '../site/visit.js';
import { StuckOffer } from '../stuck/stuck-offer.js';
import { journeyPlace } from './journey-place.js';
import { journeyWords } from './journey-words.js';

/** A question of an organisation: its question is the heading, the answer goes to it and to nobody else. */
export const AnswerPage = ({
  visit: { language, to, csrf, place, form },
  journeyId,
  question,
  error,
  offerHelp,
}: {
  readonly visit: OwnVisit;
  readonly journeyId: string;
  readonly question: NonNullable<TrackerRow['question']>;
  readonly error?: string | undefined;
  readonly offerHelp?: boolean | undefined;
}) => {
  const say = journeyWords[language];
  const help = to(`/hulp?van=${encodeURIComponent(place)}&zaak=${journeyId}`);
  return (
    <QuestionPage
      language={language}
      question={question.question}
      why={
        question.answerBy
          ? `${say.answerWhy} ${say.answerBy(formatDate(question.answerBy, language))}`
          : say.answerWhy
      }
      action={to(place)}
      csrfToken={csrf}
      hidden={{ vraag: question.questionId }}
      errors={error === undefined ? [] : [{ name: answerField, message: error }]}
      backHref={to(journeyPlace(journeyId))}
      stuckHref={help}
    >
      {offerHelp && <StuckOffer language={language} href={help} />}
      <TextField
        language={language}
        name={answerField}
        label={questionLabel}
        rows={5}
        maxLength={2000}
        error={error}
        value={form.text(answerField)}
      />
    </QuestionPage>
  );
};
