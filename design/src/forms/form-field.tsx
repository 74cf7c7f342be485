import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { words } from '../words.js';
import { fieldId } from './field-id.js';
import type { FieldProps } from './field-props.js';
import { FormError } from './form-error.js';

/** The frame of a field with one control: label, hint, error, then the control. */
export const FormField = ({
  language,
  name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { readonly children: ReactNode }) => {
  const id = fieldId(name);
  return (
    <div className={classNames('eenloket-field', error && 'eenloket-field--invalid')}>
      {typeof label === 'string' && (
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
          {optional && <span className="eenloket-quiet"> ({words[language].optional})</span>}
        </label>
      )}
      {hint && (
        <div className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FormError id={`${id}-error`}>{error}</FormError>}
      {children}
    </div>
  );
};
