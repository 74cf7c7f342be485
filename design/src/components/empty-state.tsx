import type { ReactNode } from 'react';
import { Illustration, type IllustrationName } from '../pictures/illustration.js';

/** A friendly nothing: what would stand here, and what one could do now. */
export const EmptyState = ({
  illustration,
  title,
  level = 2,
  children,
}: {
  readonly illustration: IllustrationName;
  readonly title: string;
  readonly level?: 2 | 3 | undefined;
  readonly children?: ReactNode;
}) => {
  const Tag = `h${level}` as const;
  return (
    <div className="eenloket-empty">
      <Illustration name={illustration} />
      <div className="eenloket-flow">
        <Tag className="utrecht-heading-3">{title}</Tag>
        {children}
      </div>
    </div>
  );
};
