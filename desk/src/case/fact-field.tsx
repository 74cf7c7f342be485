import type { FactDefinition } from '@eenloket/catalogue';
import { DateField, MoneyField, RadioGroup, Select, TextField, type Choice } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { errorOf, typedDate, type FormState } from './form-state.js';

/** Name of the field for the value of a fact. */
export const VALUE = 'value';

/** More than this many answers are a list to pick from, not buttons. */
const FEW = 7;

const choicesOf = ({ type, choices }: FactDefinition, language: Language): readonly Choice[] => {
  const say = speak(language);
  return type === 'boolean'
    ? [
        { value: 'true', label: say('Ja', 'Yes') },
        { value: 'false', label: say('Nee', 'No') },
      ]
    : (choices ?? []).map(({ value, label }) => ({ value, label: label[language] }));
};

/** The field in which a worker fills in a fact, by its type in the vocabulary. */
export const FactField = ({
  language,
  fact,
  form,
}: {
  readonly language: Language;
  readonly fact: FactDefinition;
  readonly form: FormState;
}) => {
  const shared = { language, name: VALUE, label: fact.label[language], error: errorOf(form, VALUE) };
  const value = form.typed[VALUE];
  if (fact.type === 'date') return <DateField {...shared} value={typedDate(form, VALUE)} />;
  if (fact.type === 'money') return <MoneyField {...shared} value={value} />;
  const choices = choicesOf(fact, language);
  if (choices.length > FEW) return <Select {...shared} value={value} choices={choices} />;
  if (choices.length > 0)
    return <RadioGroup {...shared} value={value} choices={choices} inline={fact.type === 'boolean'} />;
  return <TextField {...shared} value={value} width={fact.type === 'string' ? 'full' : 'medium'} />;
};
