import type { Choice } from './choice.js';
import { ChoiceGroup } from './choice-group.js';
import type { FieldProps } from './field-props.js';

/** Props of {@link RadioGroup}; `value` is the chosen answer. */
export interface RadioGroupProps extends Omit<FieldProps, 'optional'> {
  readonly choices: readonly Choice[];
  readonly inline?: boolean | undefined;
}

/** One answer out of a few, each big enough to tap. */
export const RadioGroup = ({ name, label, hint, error, value, choices, inline }: RadioGroupProps) => (
  <ChoiceGroup
    type="radio"
    {...{ name, label, hint, error, choices, inline }}
    chosen={value === undefined ? [] : [value]}
  />
);
