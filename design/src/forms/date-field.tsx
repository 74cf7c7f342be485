import { classNames } from '../class-names.js';
import { words } from '../words.js';
import { fieldId } from './field-id.js';
import type { FieldProps } from './field-props.js';
import { Fieldset } from './fieldset.js';
import { useTypedBefore } from './typed-before.js';

/** The three parts of a date as typed; nothing is corrected here. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Props of {@link DateField}; `birthday` lets the browser fill in the person's own birthday. */
export interface DateFieldProps extends Omit<FieldProps, 'value'> {
  readonly value?: TypedDate | undefined;
  readonly birthday?: boolean | undefined;
}

const parts = ['day', 'month', 'year'] as const;

/**
 * A date in three boxes, posted as `<name>-day`, `<name>-month`, `<name>-year`.
 * Three boxes beat a calendar for dates that people know by heart. The error links to the day.
 */
export const DateField = (props: DateFieldProps) => {
  const { language, name, value, error, birthday, hint = words[language].dateHint } = props;
  const typed = {
    day: useTypedBefore(`${name}-day`)?.[0] ?? value?.day,
    month: useTypedBefore(`${name}-month`)?.[0] ?? value?.month,
    year: useTypedBefore(`${name}-year`)?.[0] ?? value?.year,
  };
  return (
    <Fieldset name={name} label={props.label} hint={hint} error={error}>
      <div className="eenloket-date-field">
        {parts.map((part) => (
          <div key={part}>
            <label
              className="utrecht-form-label"
              htmlFor={fieldId(part === 'day' ? name : `${name}-${part}`)}
            >
              {words[language][part]}
            </label>
            <input
              className={classNames(
                'utrecht-textbox',
                `eenloket-width-${part}`,
                error && 'utrecht-textbox--invalid',
              )}
              id={fieldId(part === 'day' ? name : `${name}-${part}`)}
              name={`${name}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete={birthday ? `bday-${part}` : 'off'}
              maxLength={part === 'year' ? 4 : 2}
              defaultValue={typed[part]}
              aria-invalid={error ? true : undefined}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
};
