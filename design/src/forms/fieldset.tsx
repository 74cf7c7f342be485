import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { fieldId } from './field-id.js';
import type { FieldProps } from './field-props.js';
import { FormError } from './form-error.js';

/** Props of {@link Fieldset}: what a field has, without a single value. */
export type FieldsetProps = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error'> & {
  readonly children: ReactNode;
};

/** Controls that answer one question together; the label is the legend or a heading of the page. */
export const Fieldset = ({ name, label, hint, error, children }: FieldsetProps) => {
  const id = fieldId(name);
  const descriptions = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={classNames('eenloket-fieldset', error && 'eenloket-field--invalid')}
      id={`${id}-group`}
      aria-labelledby={typeof label === 'string' ? undefined : label.labelledBy}
      aria-describedby={descriptions || undefined}
    >
      {typeof label === 'string' && <legend className="utrecht-form-label">{label}</legend>}
      {hint && (
        <div className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FormError id={`${id}-error`}>{error}</FormError>}
      {children}
    </fieldset>
  );
};
