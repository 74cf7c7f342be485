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
  label,
  ...of
}: TriedForm & { readonly name: string; readonly question: Question; readonly label?: string }) => (
  <AnswerInput
    language={of.language}
    catalogue={of.catalogue}
    question={question}
    name={name}
    label={label ?? question.ask[of.language]}
    error={of.errors.get(name)}
    typed={of.form.text(name)}
    date={typedDate(of.form, name)}
  />
);

/** One thing of a list: a control for a plain value, else a group with a control for each part. */
const Thing = ({
  field,
  index,
  ...of
}: TriedForm & { readonly field: TriedField; readonly index: number }) => {
  const title = rulesWords[of.language].thing(index + 1);
  const parts = partsOf(of.catalogue, field);
  const controls = parts.map(([part, question]) => (
    <One
      key={part}
      {...of}
      name={memberField(field.name, index, part)}
      question={question}
      {...(part === '' ? { label: title } : {})}
    />
  ));
  return parts[0]?.[0] === '' ? (
    controls
  ) : (
    <Fieldset name={memberField(field.name, index, 'groep')} label={title}>
      <div className="eenloket-form">{controls}</div>
    </Fieldset>
  );
};

/** Things of one kind, each with its parts; a button adds one or takes the last away, without script. */
const Many = ({ field, ...of }: TriedForm & { readonly field: TriedField }) => {
  const { language, form } = of;
  const say = rulesWords[language];
  const { name, fact, question } = field;
  const count = countOf(form, name);
  const [countName, kept] = keptCount(name, count);
  // The question of one child asks of the whole list here, so the list says itself what it is.
  const asked = question.type === 'list' ? question : undefined;
  return (
    <div id={fieldId(name)} tabIndex={-1} className="eenloket-flow">
      <Heading level={3}>{asked?.ask[language] ?? fact.label[language]}</Heading>
      {asked?.hint && <Paragraph look="quiet">{asked.hint[language]}</Paragraph>}
      <input type="hidden" name={countName} value={kept} />
      {count === 0 && <Paragraph>{say.none}</Paragraph>}
      {Array.from({ length: count }, (_, index) => (
        <Thing key={index} {...of} field={field} index={index} />
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
