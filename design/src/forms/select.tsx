import { classNames } from '../class-names.js';
import { words } from '../words.js';
import type { Choice } from './choice.js';
import { describedBy } from './described-by.js';
import type { FieldProps } from './field-props.js';
import { FormField } from './form-field.js';
import { useTypedBefore } from './typed-before.js';

/** One answer out of many. For seven or fewer use a RadioGroup: people see what there is. */
export const Select = (props: FieldProps & { readonly choices: readonly Choice[] }) => {
  const [typed = props.value ?? ''] = useTypedBefore(props.name) ?? [];
  return (
    <FormField {...props}>
      <select
        className={classNames('utrecht-select', props.error && 'utrecht-select--invalid')}
        name={props.name}
        defaultValue={typed}
        {...describedBy(props)}
      >
        <option value="">{words[props.language].choose}</option>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FormField>
  );
};
