import type { ValueKind } from '@eenloket/catalogue';
import { DateField, MoneyField, RadioGroup, Select, TextField, type Choice } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import { boxesOf } from '@eenloket/web';
import { errorOf, typedDate, type FormState } from './form-state.js';
import { holdsAmounts } from './read-value.js';

/** More than this many answers are a list to pick from, not buttons. */
const FEW = 7;

const choicesOf = ({ type, choices }: ValueKind, language: Language): readonly Choice[] => {
  const say = speak(language);
  return type === 'boolean'
    ? [
        { value: 'true', label: say('Ja', 'Yes') },
        { value: 'false', label: say('Nee', 'No') },
      ]
    : (choices ?? []).map(({ value, label }) => ({ value, label: label[language] }));
};

/** A value as its field holds it: amounts and numbers with the mark of the language. */
const shownIn = (value: FactJson, kind: ValueKind, language: Language): string => {
  if (Array.isArray(value)) return value.map((each) => shownIn(each, { type: 'money' }, language)).join('; ');
  if (value === null) return '';
  const isNumber = kind.type === 'money' || kind.type === 'number';
  return isNumber && language === 'nl' ? String(value).replace('.', ',') : String(value);
};

/** The field in which a worker fills in a value, by its type in the vocabulary. */
export const ValueField = ({
  language,
  name,
  label,
  kind,
  form,
  initial = null,
  optional,
}: {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly kind: ValueKind;
  readonly form: FormState;
  /** What stands there before anybody typed. */
  readonly initial?: FactJson;
  readonly optional?: boolean;
}) => {
  const shared = { language, name, label, error: errorOf(form, name) };
  if (kind.type === 'date') {
    const known = typeof initial === 'string' ? boxesOf(initial) : undefined;
    return <DateField {...shared} value={typedDate(form, name) ?? known} />;
  }
  const value = form.typed[name] ?? shownIn(initial, kind, language);
  if (kind.type === 'money') return <MoneyField {...shared} value={value} optional={optional} />;
  const choices = choicesOf(kind, language);
  if (choices.length > FEW) return <Select {...shared} value={value} choices={choices} />;
  if (choices.length > 0)
    return <RadioGroup {...shared} value={value} choices={choices} inline={kind.type === 'boolean'} />;
  return (
    <TextField
      {...shared}
      value={value}
      optional={optional}
      width={kind.type === 'string' ? 'full' : 'medium'}
      {...(holdsAmounts(kind)
        ? { hint: speak(language)('Bedragen, met een ; ertussen', 'Amounts, with a ; between them') }
        : {})}
    />
  );
};
