import type { Choice } from './choice.js';
import { fieldId } from './field-id.js';
import { Fieldset, type FieldsetProps } from './fieldset.js';
import { useTypedBefore } from './typed-before.js';

/** Props of {@link ChoiceGroup}. */
export interface ChoiceGroupProps extends Omit<FieldsetProps, 'children'> {
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** Side by side when there is room: for yes and no. */
  readonly inline?: boolean | undefined;
}

/** Answers as large areas to tap; the first one has the id that an error links to. */
export const ChoiceGroup = ({ type, choices, chosen, inline, ...fieldset }: ChoiceGroupProps) => {
  const id = fieldId(fieldset.name);
  const marked = useTypedBefore(fieldset.name) ?? chosen;
  return (
    <Fieldset {...fieldset}>
      <div className={inline ? 'eenloket-choices eenloket-choices--inline' : 'eenloket-choices'}>
        {choices.map(({ value, label, hint }, index) => {
          const choiceId = index === 0 ? id : `${id}-${index}`;
          return (
            <label className="eenloket-choice" key={value}>
              <input
                className="eenloket-choice__control"
                type={type}
                id={choiceId}
                name={fieldset.name}
                value={value}
                defaultChecked={marked.includes(value)}
                aria-describedby={hint ? `${choiceId}-means` : undefined}
              />
              <span>
                {label}
                {hint && (
                  <span className="eenloket-choice__hint" id={`${choiceId}-means`}>
                    {hint}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </Fieldset>
  );
};
