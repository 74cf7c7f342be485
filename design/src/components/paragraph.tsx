import type { ReactNode } from 'react';

const classes = {
  normal: 'utrecht-paragraph',
  lead: 'utrecht-paragraph utrecht-paragraph--lead',
  quiet: 'utrecht-paragraph eenloket-quiet',
} as const;

/** Running text, at most 66 characters wide. `lead` is the one sentence that opens a page. */
export const Paragraph = ({
  look = 'normal',
  children,
}: {
  readonly look?: 'normal' | 'lead' | 'quiet' | undefined;
  readonly children: ReactNode;
}) => <p className={classes[look]}>{children}</p>;
