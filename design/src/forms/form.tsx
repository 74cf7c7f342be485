import type { ReactNode } from 'react';
import { FieldsOf } from './typed-before.js';

/** Props of {@link Form}: where it is sent, and the token that proves that this site made it. */
export interface FormProps {
  readonly action: string;
  readonly csrfToken: string;
  /** Values that travel along unseen. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** Id, where a button outside of the form sends it. */
  readonly id?: string | undefined;
  /** Name of the form for screen readers, where a page has more than one. */
  readonly label?: string | undefined;
  /** Buttons and text in one row. */
  readonly inline?: boolean | undefined;
  readonly children: ReactNode;
}

/** A form that is posted and validated by the server only; the token goes as `_csrf`. */
export const Form = ({ action, csrfToken, hidden = {}, id, label, inline, children }: FormProps) => (
  <form
    id={id}
    method="post"
    action={action}
    noValidate
    aria-label={label}
    className={inline ? 'eenloket-row' : 'eenloket-form'}
  >
    <input type="hidden" name="_csrf" value={csrfToken} />
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <FieldsOf action={action}>{children}</FieldsOf>
  </form>
);
