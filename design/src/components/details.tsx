import type { ReactNode } from 'react';

/** Something to unfold, for what not everyone needs; works without script. */
export const Details = ({
  summary,
  open,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
}) => (
  <details className="eenloket-details" open={open}>
    <summary>{summary}</summary>
    <div className="eenloket-flow eenloket-details__body">{children}</div>
  </details>
);
