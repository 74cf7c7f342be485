import type { Language } from '@eenloket/kit';
import { words } from '../words.js';
import { VisuallyHidden } from './visually-hidden.js';

/** Where someone is in a form of several parts. */
export const ProcessSteps = ({
  language,
  steps,
  current,
}: {
  readonly language: Language;
  readonly steps: readonly string[];
  /** Index of the current step, from 0. */
  readonly current: number;
}) => {
  const say = words[language];
  return (
    <div className="eenloket-steps">
      <p className="eenloket-quiet">{say.step(current + 1, steps.length)}</p>
      <ol className="eenloket-steps__list">
        {steps.map((step, index) => (
          <li
            key={step}
            className={index < current ? 'eenloket-steps__done' : undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            {step}
            {index < current && <VisuallyHidden> ({say.done})</VisuallyHidden>}
          </li>
        ))}
      </ol>
    </div>
  );
};
