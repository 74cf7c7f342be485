import type { Choice } from './choice.js';
import { ChoiceGroup } from './choice-group.js';
import type { FieldProps } from './field-props.js';

/** Props of {@link CheckboxGroup}; `values` are the chosen answers. */
export interface CheckboxGroupProps extends Omit<FieldProps, 'optional' | 'value'> {
  readonly choices: readonly Choice[];
  readonly values?: readonly string[] | undefined;
}

/** Any number of answers; each is posted under the same name. */
export const CheckboxGroup = ({ name, label, hint, error, values = [], choices }: CheckboxGroupProps) => (
  <ChoiceGroup type="checkbox" {...{ name, label, hint, error, choices }} chosen={values} />
);
