import { words } from '../words.js';
import type { FieldProps } from './field-props.js';
import { TextField } from './text-field.js';

/** A time of day, typed as `14:30`. Plain text, so that a wrong time is kept and can be mended. */
export const TimeField = (props: FieldProps) => (
  <TextField
    {...props}
    hint={props.hint ?? words[props.language].timeHint}
    width="short"
    inputMode="text"
    maxLength={5}
  />
);
