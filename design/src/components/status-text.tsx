import type { ReactNode } from 'react';

/** Whose turn it is or how it ended: `you` must act, others wait, it is done, late, or stopped. */
export type StatusKind = 'you' | 'running' | 'waiting' | 'done' | 'late' | 'stopped';

const glyphs: Readonly<Record<StatusKind, ReactNode>> = {
  you: <path d="M3 10h11m-4-5 5 5-5 5" />,
  running: <path d="M10 2.5a7.5 7.5 0 1 1-7 5M2 3l1 4.5 4.5-1" />,
  waiting: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v4.5l3 2" />,
  done: <path d="m3 10.5 5 5 9-11" />,
  late: <path d="M10 3v8m0 4v.5" />,
  stopped: <path d="m4.5 4.5 11 11m0-11-11 11" />,
};

/** A status in words that people understand; the sign differs in shape, so colour is never alone. */
export const StatusText = ({
  kind,
  children,
}: {
  readonly kind: StatusKind;
  readonly children: ReactNode;
}) => (
  <span className={`eenloket-status eenloket-status--${kind}`}>
    <svg className="eenloket-icon" aria-hidden="true" viewBox="0 0 20 20" width="18" height="18">
      {glyphs[kind]}
    </svg>
    <span>{children}</span>
  </span>
);
