import { classNames } from '../class-names.js';
import { describedBy } from './described-by.js';
import type { FieldProps } from './field-props.js';
import { FormField } from './form-field.js';
import { useTypedBefore } from './typed-before.js';

/** Props of {@link TextField}; `autoComplete` is a token of HTML §4.10.18.7 (WCAG 1.3.5). */
export interface TextFieldProps extends FieldProps {
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  /** Number of lines; more than one gives a text area. */
  readonly rows?: number | undefined;
  /** Number of characters to show, as a hint at the length of the answer. */
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  readonly maxLength?: number | undefined;
}

/** One line of text, or several with `rows`. The browser does not validate: the server explains. */
export const TextField = (props: TextFieldProps) => {
  const { name, value, error, autoComplete, inputMode, rows, width = 'full', maxLength } = props;
  const [typed = value] = useTypedBefore(name) ?? [];
  const shared = { name, defaultValue: typed, maxLength, autoComplete, ...describedBy(props) };
  return (
    <FormField {...props}>
      {rows && rows > 1 ? (
        <textarea
          className={classNames('utrecht-textarea', error && 'utrecht-textarea--invalid')}
          rows={rows}
          {...shared}
        />
      ) : (
        <input
          className={classNames(
            'utrecht-textbox',
            error && 'utrecht-textbox--invalid',
            `eenloket-width-${width}`,
          )}
          type="text"
          inputMode={inputMode}
          {...shared}
        />
      )}
    </FormField>
  );
};
