import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';
import { OrganisationIcon, type OrganisationKind } from '../pictures/organisation-icon.js';
import { words } from '../words.js';
import { StatusText, type StatusKind } from './status-text.js';

/** One step of a life event: what one organisation does. */
export interface PathStep {
  readonly organisation: OrganisationKind;
  readonly who: string;
  readonly title: string;
  readonly href?: string | undefined;
  readonly what?: ReactNode;
  readonly when?: ReactNode;
  /** What they receive, in the words of the resident. */
  readonly receives?: readonly string[] | undefined;
  readonly status: { readonly kind: StatusKind; readonly text: ReactNode };
  /** Buttons or a decision that belong to this step. */
  readonly children?: ReactNode;
}

const Facts = ({ language, step }: { readonly language: Language; readonly step: PathStep }) => {
  const say = words[language];
  return (
    <dl className="eenloket-path__facts">
      <div>
        <dt>{say.who}</dt>
        <dd>{step.who}</dd>
      </div>
      {step.when && (
        <div>
          <dt>{say.when}</dt>
          <dd>{step.when}</dd>
        </div>
      )}
      {step.receives && step.receives.length > 0 && (
        <div>
          <dt>{say.receives}</dt>
          <dd>{step.receives.join(', ')}</dd>
        </div>
      )}
    </dl>
  );
};

const Step = ({ language, step }: { readonly language: Language; readonly step: PathStep }) => (
  <li className={`eenloket-path__step eenloket-path__step--${step.status.kind}`}>
    <div className="eenloket-path__content eenloket-flow">
      <h3 className="utrecht-heading-3 eenloket-with-icon">
        <OrganisationIcon kind={step.organisation} />
        {step.href ? (
          <a className="utrecht-link utrecht-link--html-a" href={step.href}>
            {step.title}
          </a>
        ) : (
          <span>{step.title}</span>
        )}
      </h3>
      <p className="utrecht-paragraph">
        <StatusText kind={step.status.kind}>{step.status.text}</StatusText>
      </p>
      {step.what && <div>{step.what}</div>}
      <Facts language={language} step={step} />
      {step.children}
    </div>
  </li>
);

/** A life event as a numbered path over organisations; steps that are done stay in sight. Stands under an `h2`. */
export const NumberedPath = ({
  language,
  steps,
}: {
  readonly language: Language;
  readonly steps: readonly PathStep[];
}) => (
  <ol className="eenloket-path">
    {steps.map((step) => (
      <Step key={`${step.who} ${step.title}`} language={language} step={step} />
    ))}
  </ol>
);
