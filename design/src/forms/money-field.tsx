import { classNames } from '../class-names.js';
import { words } from '../words.js';
import { describedBy } from './described-by.js';
import type { FieldProps } from './field-props.js';
import { FormField } from './form-field.js';
import { useTypedBefore } from './typed-before.js';

/** An amount in euros, typed the Dutch way (`1.250,00`); the server reads it. */
export const MoneyField = (props: FieldProps) => {
  const withHint = { ...props, hint: props.hint ?? words[props.language].moneyHint };
  const [typed = props.value] = useTypedBefore(props.name) ?? [];
  return (
    <FormField {...withHint}>
      <div className="eenloket-money-field">
        <span aria-hidden="true">€</span>
        <input
          className={classNames(
            'utrecht-textbox eenloket-width-medium',
            props.error && 'utrecht-textbox--invalid',
          )}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          name={props.name}
          defaultValue={typed}
          {...describedBy(withHint)}
        />
      </div>
    </FormField>
  );
};
