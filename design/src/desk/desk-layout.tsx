import type { ReactNode } from 'react';

/** A pane of the desk: its name for screen readers and its content. */
export interface DeskPane {
  readonly label: string;
  readonly content: ReactNode;
}

/**
 * A case beside the work. In the order of reading, which is that of a phone: what the case is, what to do now, the story,
 * the person, and other work. On a wide screen the work stands left, the story in the middle, now and the person right.
 */
export const DeskLayout = ({
  head,
  now,
  story,
  person,
  work,
}: {
  readonly head: DeskPane;
  /** Absent when there is nothing to do now. */
  readonly now?: DeskPane | undefined;
  readonly story: DeskPane;
  readonly person: DeskPane;
  readonly work: DeskPane;
}) => (
  <div className="eenloket-desk">
    <Pane place="head" pane={head} />
    {now && <Pane place="now" pane={now} />}
    <Pane place="story" pane={story} />
    <Pane place="person" pane={person} />
    <Pane place="work" pane={work} />
  </div>
);

const Pane = ({ place, pane: { label, content } }: { readonly place: string; readonly pane: DeskPane }) => (
  <section className={`eenloket-desk__${place} eenloket-flow`} aria-label={label}>
    {content}
  </section>
);
