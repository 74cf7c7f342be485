import type { ReactNode } from 'react';

/** Something wide that scrolls by itself, by keyboard too, so that the page stays as wide as the screen. */
export const ScrollRegion = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <section className="eenloket-scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
