import type { ReactNode } from 'react';
import { cradle } from './cradle.js';
import { counter } from './counter.js';
import { helper } from './helper.js';
import { letter } from './letter.js';
import { magnifier } from './magnifier.js';
import { movingBoxes } from './moving-boxes.js';
import { parkBench } from './park-bench.js';

const drawings = { cradle, counter, helper, letter, magnifier, movingBoxes, parkBench } as const;

/** The moments that we have a drawing of. */
export type IllustrationName = keyof typeof drawings;

/** Every drawing, for the gallery. */
export const illustrationNames = Object.keys(drawings) as readonly IllustrationName[];

/** A quiet drawing. Decorative unless it gets a `title`, which is then read out. */
export const Illustration = ({
  name,
  title,
}: {
  readonly name: IllustrationName;
  readonly title?: string | undefined;
}): ReactNode => (
  <svg
    className="eenloket-illustration"
    viewBox="0 0 160 120"
    width="160"
    height="120"
    {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
  >
    {drawings[name]}
  </svg>
);
