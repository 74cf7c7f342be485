import type { ReactNode } from 'react';

/** A heading; `level` is its place in the page, `look` its size when that differs. */
export const Heading = ({
  level,
  look = level,
  id,
  children,
}: {
  readonly level: 1 | 2 | 3 | 4;
  readonly look?: 1 | 2 | 3 | 4 | undefined;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}) => {
  const Tag = `h${level}` as const;
  const classes = {
    1: 'utrecht-heading-1',
    2: 'utrecht-heading-2',
    3: 'utrecht-heading-3',
    4: 'utrecht-heading-4',
  } as const;
  return (
    <Tag className={classes[look]} id={id}>
      {children}
    </Tag>
  );
};
