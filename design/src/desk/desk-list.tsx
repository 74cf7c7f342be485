import type { ReactNode } from 'react';
import { StatusText, type StatusKind } from '../components/status-text.js';

/** One piece of work: a line that leads to its case. */
export interface DeskRow {
  readonly href: string;
  readonly title: string;
  /** Whom it concerns, as far as the list may say. */
  readonly subject?: string | undefined;
  readonly status: { readonly kind: StatusKind; readonly text: string };
  /** Relative and exact date by which. */
  readonly due?: ReactNode;
  readonly current?: boolean | undefined;
}

/** Forty pieces of work on a screen; arrow keys walk through them. */
export const DeskList = ({ rows }: { readonly rows: readonly DeskRow[] }) => (
  <ol className="eenloket-rows" data-rows="">
    {rows.map(({ href, title, subject, status, due, current }) => (
      <li key={href}>
        <a
          className="eenloket-rows__link"
          href={href}
          data-row=""
          aria-current={current ? 'true' : undefined}
        >
          <span className="eenloket-rows__title">
            <span className="eenloket-rows__name">{title}</span>{' '}
            {subject && <span className="eenloket-quiet">{subject}</span>}
          </span>
          <span className="eenloket-rows__status">
            <StatusText kind={status.kind}>{status.text}</StatusText>
            {due && <span className="eenloket-rows__due">{due}</span>}
          </span>
        </a>
      </li>
    ))}
  </ol>
);
