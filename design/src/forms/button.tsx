import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';

/** How much a button asks for attention. One `primary` a page. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

const classes = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  quiet: 'utrecht-button utrecht-button--subtle',
  danger: 'utrecht-button utrecht-button--primary-action utrecht-button--danger',
} as const;

/** Props of {@link Button}; name and value tell the server which button was pressed. */
export interface ButtonProps {
  readonly kind?: ButtonKind | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Id of the form it sends, when it stands outside of it. */
  readonly form?: string | undefined;
  /** Where this button sends the form, instead of where the form itself says. */
  readonly formAction?: string | undefined;
  /** Language of its words, when it is another than the page's. */
  readonly language?: Language | undefined;
  /** Smaller, for dense pages of the desk (still 32 px high). */
  readonly dense?: boolean | undefined;
  readonly children: ReactNode;
}

/** A button that sends its form. What leads to another page is a Link. */
export const Button = ({
  kind = 'primary',
  name,
  value,
  form,
  formAction,
  language,
  dense,
  children,
}: ButtonProps) => (
  <button
    type="submit"
    className={dense ? `${classes[kind]} eenloket-dense` : classes[kind]}
    {...{ name, value, form, formAction, lang: language }}
  >
    {children}
  </button>
);
