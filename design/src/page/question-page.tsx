import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';
import { Details } from '../components/details.js';
import { Button } from '../forms/button.js';
import { ErrorSummary, type FieldError } from '../forms/error-summary.js';
import { Form } from '../forms/form.js';
import { words } from '../words.js';

/** Id of the heading that asks the question; a field uses it as `label={questionLabel}`. */
export const questionLabel = { labelledBy: 'question' } as const;

/** Props of {@link QuestionPage}. */
export interface QuestionPageProps {
  readonly language: Language;
  readonly question: string;
  /** Why we ask, in one or two sentences: always in sight. */
  readonly why: ReactNode;
  /** More about it, to unfold. */
  readonly more?: { readonly summary: string; readonly text: ReactNode } | undefined;
  readonly action: string;
  readonly csrfToken: string;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly backHref?: string | undefined;
  /** Where "Ik kom er niet uit" leads; always there. */
  readonly stuckHref: string;
  /** Whether not knowing is an answer; posted as `unknown=yes`. */
  readonly mayBeUnknown?: boolean | undefined;
  /** Where the person is: a ProcessSteps. */
  readonly steps?: ReactNode;
  /** Of the heading; 1 unless the question stands on a page about something else. */
  readonly level?: 1 | 3 | undefined;
  readonly children: ReactNode;
}

/** One question a page: the question is the heading, why we ask stands under it, help is always there. */
export const QuestionPage = (props: QuestionPageProps) => {
  const { language, question, why, more, errors = [], backHref, stuckHref, mayBeUnknown, steps } = props;
  const say = words[language];
  const Question = `h${props.level ?? 1}` as const;
  return (
    <div className="eenloket-question eenloket-flow">
      {backHref && (
        <p>
          <a className="utrecht-link utrecht-link--html-a" href={backHref}>
            {say.back}
          </a>
        </p>
      )}
      <ErrorSummary language={language} errors={errors} />
      {steps}
      <Question className="utrecht-heading-1" id="question">
        {question}
      </Question>
      <div className="eenloket-why">
        <p className="eenloket-why__title">{say.whyWeAsk}</p>
        <div>{why}</div>
      </div>
      <Form action={props.action} csrfToken={props.csrfToken} hidden={props.hidden}>
        {props.children}
        {more && <Details summary={more.summary}>{more.text}</Details>}
        <div className="eenloket-row">
          <Button>{say.next}</Button>
          {mayBeUnknown && (
            <Button kind="secondary" name="unknown" value="yes">
              {say.doNotKnow}
            </Button>
          )}
        </div>
        <p>
          <a className="eenloket-help-link" href={stuckHref}>
            {say.stuck}
          </a>
        </p>
      </Form>
    </div>
  );
};
