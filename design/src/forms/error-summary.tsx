import type { Language } from '@eenloket/kit';
import { words } from '../words.js';
import { fieldId } from './field-id.js';

/** One thing to mend: the name of its field and the same words as at the field. */
export interface FieldError {
  readonly name: string;
  readonly message: string;
}

/**
 * All errors of a page, above it. Takes the focus when the page opens (by script, by `autofocus` without).
 * Nothing without errors.
 */
export const ErrorSummary = ({
  language,
  errors,
}: {
  readonly language: Language;
  readonly errors: readonly FieldError[];
}) =>
  errors.length === 0 ? null : (
    <div
      className="eenloket-error-summary"
      id="error-summary"
      role="alert"
      tabIndex={-1}
      autoFocus
      data-error-summary=""
      aria-labelledby="error-summary-title"
    >
      <h2 className="utrecht-heading-3" id="error-summary-title">
        {words[language].errorsTitle}
      </h2>
      <ul className="eenloket-list">
        {errors.map(({ name, message }) => (
          <li key={name}>
            <a className="utrecht-link utrecht-link--html-a" href={`#${fieldId(name)}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
