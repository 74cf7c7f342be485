import type { ReactNode } from 'react';

/** One thing to do or to know, with a title that may lead further. */
export const Card = ({
  title,
  href,
  picture,
  level = 2,
  children,
}: {
  readonly title: string;
  readonly href?: string | undefined;
  readonly picture?: ReactNode;
  readonly level?: 2 | 3 | undefined;
  readonly children?: ReactNode;
}) => {
  const Tag = `h${level}` as const;
  return (
    <section className={picture ? 'eenloket-card eenloket-card--pictured' : 'eenloket-card'}>
      {picture}
      <div className="eenloket-flow eenloket-card__text">
        <Tag className="utrecht-heading-3">
          {href ? (
            <a className="utrecht-link utrecht-link--html-a" href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </Tag>
        {children}
      </div>
    </section>
  );
};
