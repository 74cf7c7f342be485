import type { ReactNode } from 'react';

/** A pane of the desk: its name for screen readers and its content. */
export interface DeskPane {
  readonly label: string;
  readonly content: ReactNode;
}

/** Left the work, in the middle the case as a story, right the person and what is next. One column on a phone. */
export const DeskLayout = ({
  work,
  story,
  person,
}: {
  readonly work: DeskPane;
  readonly story: DeskPane;
  readonly person: DeskPane;
}) => (
  <div className="eenloket-desk">
    <section className="eenloket-desk__work" aria-label={work.label}>
      {work.content}
    </section>
    <section className="eenloket-desk__story eenloket-flow" aria-label={story.label}>
      {story.content}
    </section>
    <section className="eenloket-desk__person eenloket-flow" aria-label={person.label}>
      {person.content}
    </section>
  </div>
);
