import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Paragraph,
  type FieldError,
} from '@eenloket/design';
import type { Catalogue, Decider, DecisionResult } from '@eenloket/catalogue';
import type { TypedDate } from '@eenloket/web';
import type { Visit } from '../site/visit.js';
import { questionTexts } from '../question/question-texts.js';
import { TermList } from '../texts/term-list.js';
import { rulesWords } from './rules-words.js';
import { TriedInput } from './tried-input.js';
import type { TriedField } from './tried-field.js';
import { reasonsOf, TriedOutcome } from './tried-outcome.js';

/** Name of the field with the day asked about. */
export const onField = 'op';

/** Id of the form. */
export const tryForm = 'uitrekenen';

/** What the page shows. */
export interface Tryout {
  readonly catalogue: Catalogue;
  readonly decider: Decider;
  readonly fields: readonly TriedField[];
  readonly on: TypedDate;
  readonly errors: readonly FieldError[];
  /** Absent as long as nothing was asked, or something typed cannot be read. */
  readonly decided?: DecisionResult;
}

const Questions = ({ visit, tryout }: { readonly visit: Visit; readonly tryout: Tryout }) => {
  const { language, to, session, form } = visit;
  const { catalogue, decider, fields, on, errors } = tryout;
  const say = rulesWords[language];
  const messages = new Map(errors.map(({ name, message }) => [name, message]));
  return (
    <Form id={tryForm} action={to(`/regels/${decider.pack.id}`)} csrfToken={session?.csrfToken ?? ''}>
      {/* The Enter key presses the first button of a form: that must not be one that adds to a list. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      <DateField
        language={language}
        name={onField}
        label={say.on}
        hint={say.onHint}
        error={messages.get(onField)}
        value={on}
      />
      {fields.map((field) => (
        <TriedInput key={field.name} {...{ language, catalogue, form, field }} errors={messages} />
      ))}
      <Button>{say.compute}</Button>
    </Form>
  );
};

/** What a visitor reads of the pack: its questions, and the reasons of what was decided. */
const textsOf = ({ language }: Visit, { catalogue, decider, fields, decided }: Tryout): readonly string[] => [
  ...fields.flatMap(({ question }) => questionTexts(question, language)),
  ...(decided ? reasonsOf({ language, catalogue, decider, decided }) : []).map(({ text }) => text),
];

/** A service on which anyone tries the rules: what comes out, why, and the questions that it depends on. Nothing is kept. */
export const TryPage = ({ visit, tryout }: { readonly visit: Visit; readonly tryout: Tryout }) => {
  const { language, to } = visit;
  const { decider, catalogue, errors, decided, fields } = tryout;
  const { id, title, version } = decider.pack;
  const say = rulesWords[language];
  return (
    <div className="eenloket-flow">
      <ErrorSummary language={language} errors={errors} />
      <Heading level={1}>{say.titleOf(title[language])}</Heading>
      <Paragraph look="lead">{say.lead}</Paragraph>
      {decided && <TriedOutcome {...{ language, catalogue, decider, decided, fields }} />}
      <Heading level={2}>{say.questions}</Heading>
      <Paragraph>{say.questionsWhat}</Paragraph>
      <Paragraph look="quiet">{say.nothingKept}</Paragraph>
      <Questions visit={visit} tryout={tryout} />
      <TermList language={language} catalogue={catalogue} texts={textsOf(visit, tryout)} />
      <Heading level={2}>{say.rules}</Heading>
      <Paragraph>{say.version(version)}</Paragraph>
      <p>
        <Link href={to(`/dienst/${id}`)}>{say.about}</Link>
      </p>
      <p>
        <Link href={to('/regels')}>{say.title}</Link>
      </p>
    </div>
  );
};
