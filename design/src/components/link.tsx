import type { ReactNode } from 'react';

const classes = {
  text: 'utrecht-link utrecht-link--html-a',
  button: 'utrecht-button utrecht-button--primary-action eenloket-button-link',
  secondary: 'utrecht-button utrecht-button--secondary-action eenloket-button-link',
} as const;

/** A link to another page. `look` may make it as visible as a button; it stays a link. */
export const Link = ({
  href,
  look = 'text',
  current,
  language,
  children,
}: {
  readonly href: string;
  readonly look?: 'text' | 'button' | 'secondary' | undefined;
  readonly current?: boolean | undefined;
  /** Language of the page behind the link, when it is another one. */
  readonly language?: string | undefined;
  readonly children: ReactNode;
}) => (
  <a
    className={classes[look]}
    href={href}
    hrefLang={language}
    lang={language}
    aria-current={current ? 'page' : undefined}
  >
    {children}
  </a>
);
