import { Button, ButtonRow, Fieldset, Heading, Paragraph, fieldId } from '@eenloket/design';
import type { Catalogue, Question } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import { typedDate, type Form } from '@eenloket/web';
import { AnswerInput } from '../question/answer-input.js';
import { rulesWords } from './rules-words.js';
import { partsOf, type TriedField } from './tried-field.js';
import { countOf, fewerField, keptCount, mayGrow, memberField, moreField } from './tried-list.js';

/** What the fields of the page share. */
export interface TriedForm {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly form: Form;
  /** What is wrong, by the name of the field. */
  readonly errors: ReadonlyMap<string, string>;
}

const One = ({
  name,
  question,
  ...of
}: TriedForm & { readonly name: string; readonly question: Question }) => (
  <AnswerInput
    language={of.language}
    catalogue={of.catalogue}
    question={question}
    name={name}
    label={question.ask[of.language]}
    error={of.errors.get(name)}
    typed={of.form.text(name)}
    date={typedDate(of.form, name)}
  />
);

/** Things of one kind, each with its parts; a button adds one or takes the last away, without script. */
const Many = ({ field, ...of }: TriedForm & { readonly field: TriedField }) => {
  const { language, catalogue, form } = of;
  const say = rulesWords[language];
  const { name, fact, question } = field;
  const count = countOf(form, name);
  const [countName, kept] = keptCount(name, count);
  const parts = partsOf(catalogue, field);
  // The question of one child asks of the whole list here, so the list says itself what it is.
  const asked = question.type === 'list' ? question : undefined;
  return (
    <div id={fieldId(name)} tabIndex={-1} className="eenloket-flow">
      <Heading level={3}>{asked?.ask[language] ?? fact.label[language]}</Heading>
      {asked?.hint && <Paragraph look="quiet">{asked.hint[language]}</Paragraph>}
      <input type="hidden" name={countName} value={kept} />
      {count === 0 && <Paragraph>{say.none}</Paragraph>}
      {Array.from({ length: count }, (_, index) => (
        <Fieldset key={index} name={`${name}-${index}-groep`} label={say.thing(index + 1)}>
          <div className="eenloket-form">
            {parts.map(([part, each]) => (
              <One key={part} {...of} name={memberField(name, index, part)} question={each} />
            ))}
          </div>
        </Fieldset>
      ))}
      <ButtonRow>
        {mayGrow(count) && (
          <Button kind="secondary" name={moreField} value={name}>
            {say.more}
          </Button>
        )}
        {count > 0 && (
          <Button kind="quiet" name={fewerField} value={name}>
            {say.fewer}
          </Button>
        )}
      </ButtonRow>
    </div>
  );
};

/** The control for one fact: by its type, or for a list one group of controls for each thing. */
export const TriedInput = ({ field, ...of }: TriedForm & { readonly field: TriedField }) =>
  field.fact.type === 'list' ? (
    <Many {...of} field={field} />
  ) : (
    <One {...of} name={field.name} question={field.question} />
  );
