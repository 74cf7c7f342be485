import {
  DateField,
  MoneyField,
  RadioGroup,
  Select,
  TextField,
  TimeField,
  questionLabel,
  type FieldLabel,
} from '@eenloket/design';
import type { Catalogue, Question } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import { choicesOf } from './choices-of.js';
import { questionWords } from './question-words.js';
import { answerField } from './read-answer.js';
import type { TypedDate } from '@eenloket/web';

const FEW = 7;

/** The control for an answer, by the type of its fact. Alone on its page, the heading of the page is its label. */
export const AnswerInput = ({
  language,
  catalogue,
  question,
  error,
  typed,
  date,
  name = answerField,
  label = questionLabel,
}: {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly question: Question;
  readonly error?: string | undefined;
  /** What was typed or is known. */
  readonly typed?: string | undefined;
  readonly date?: TypedDate | undefined;
  /** Its name and label where it is one of many. */
  readonly name?: string | undefined;
  readonly label?: FieldLabel | undefined;
}) => {
  const say = questionWords[language];
  const field = {
    language,
    name,
    label,
    hint: question.hint?.[language],
    error,
    value: typed,
  };
  const choices = choicesOf(catalogue, question).map(({ value, label }) => ({
    value,
    label: label[language],
  }));
  switch (question.type) {
    case 'boolean':
      return (
        <RadioGroup
          {...field}
          inline
          choices={[
            { value: 'ja', label: say.yes },
            { value: 'nee', label: say.no },
          ]}
        />
      );
    case 'choice':
      return choices.length <= FEW ? (
        <RadioGroup {...field} choices={choices} />
      ) : (
        <Select {...field} choices={choices} />
      );
    case 'date':
      return <DateField {...field} value={date} />;
    case 'money':
      return <MoneyField {...field} />;
    case 'time':
      return <TimeField {...field} />;
    case 'number':
      return <TextField {...field} inputMode="decimal" width="short" />;
    case 'list':
    case 'context':
      return <TextField {...field} hint={field.hint ?? say.lines} rows={4} />;
    case 'string':
      return <TextField {...field} />;
  }
};
