import { fieldId } from './field-id.js';
import type { FieldProps } from './field-props.js';

/** The attributes that tie a control to its label, hint and error (WCAG 1.3.1, 3.3.1). */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** Gives the attributes for the control of a field; ids follow from the name. */
export const describedBy = ({
  name,
  label,
  hint,
  error,
}: Pick<FieldProps, 'name' | 'label' | 'hint' | 'error'>): ControlAttributes => {
  const id = fieldId(name);
  const descriptions = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    ...(typeof label === 'string' ? {} : { 'aria-labelledby': label.labelledBy }),
    ...(descriptions ? { 'aria-describedby': descriptions } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
};
