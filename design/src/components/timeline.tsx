import type { ReactNode } from 'react';

/** One thing that happened: when (for people and for machines), what, and by whom. */
export interface TimelineEvent {
  readonly id: string;
  /** ISO date or instant. */
  readonly dateTime: string;
  readonly when: string;
  readonly title: ReactNode;
  readonly by?: string | undefined;
  readonly body?: ReactNode;
}

/** The story of a case or journey; the caller chooses the order. */
export const Timeline = ({ events }: { readonly events: readonly TimelineEvent[] }) => (
  <ol className="eenloket-timeline">
    {events.map(({ id, dateTime, when, title, by, body }) => (
      <li key={id}>
        <p className="eenloket-timeline__when">
          <time dateTime={dateTime}>{when}</time>
          {by && <span> · {by}</span>}
        </p>
        <p className="eenloket-timeline__title">{title}</p>
        {body && <div className="eenloket-flow">{body}</div>}
      </li>
    ))}
  </ol>
);
