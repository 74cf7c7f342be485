import type { Language } from '@eenloket/kit';
import { words } from '../words.js';
import { fieldId } from './field-id.js';
import { Button } from './button.js';

/** Props of {@link SearchBox}; the query is sent by GET under `name`, so that a result can be shared. */
export interface SearchBoxProps {
  readonly language: Language;
  readonly action: string;
  readonly label: string;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
}

/** One box to ask anything in ordinary words. */
export const SearchBox = ({ language, action, label, name = 'q', value, hint }: SearchBoxProps) => (
  <form role="search" action={action} className="eenloket-search" aria-label={label}>
    <label className="utrecht-form-label" htmlFor={fieldId(name)}>
      {label}
    </label>
    {hint && (
      <div className="utrecht-form-field-description" id={`${fieldId(name)}-hint`}>
        {hint}
      </div>
    )}
    <div className="eenloket-search__row">
      <input
        className="utrecht-textbox"
        type="search"
        id={fieldId(name)}
        name={name}
        defaultValue={value}
        autoComplete="off"
        aria-describedby={hint ? `${fieldId(name)}-hint` : undefined}
      />
      <Button>{words[language].search}</Button>
    </div>
  </form>
);
