import type { ReactNode } from 'react';

/** A plain list of short things. */
export const List = ({
  items,
  ordered,
}: {
  readonly items: readonly ReactNode[];
  readonly ordered?: boolean | undefined;
}) => {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className="eenloket-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  );
};
