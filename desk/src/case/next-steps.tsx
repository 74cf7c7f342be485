import type { NextBestAction } from '@eenloket/cases';
import { Button, Heading, Link, Paragraph } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { actionWords } from './action-words.js';
import { CaseForm } from './case-form.js';
import type { CasePart } from './case-part.js';

/** Actions done in one click here; the others lead to where they are done. */
const acts: { readonly [action in NextBestAction['action']]?: string } = {
  decideAsProposed: 'beslissen',
  notifyLate: 'te-laat-gemeld',
};
const places: { readonly [action in NextBestAction['action']]?: string } = {
  ask: '#vragen',
  decide: '#afwijken',
};

/** What could be done next, most urgent first, each with its reason: accepted in one click, and never an order. */
export const NextSteps = ({ visit, opened, once }: CasePart) => {
  const { language } = visit;
  const say = speak(language);
  const steps = opened.view.plan.nextBestAction;
  return (
    <>
      <Heading level={2}>{say('Wat nu?', 'What now?')}</Heading>
      {steps.map(({ action, reason }, index) => (
        <div key={action} className="eenloket-flow">
          <Paragraph>{reason[language]}</Paragraph>
          <Step visit={visit} caseId={opened.state.caseId} once={once} action={action} first={index === 0} />
        </div>
      ))}
    </>
  );
};

const Step = ({
  visit,
  caseId,
  once,
  action,
  first,
}: Pick<CasePart, 'visit' | 'once'> & {
  readonly caseId: string;
  readonly action: NextBestAction['action'];
  readonly first: boolean;
}) => {
  const label = actionWords[action][visit.language];
  const act = acts[action];
  if (act)
    return (
      <CaseForm visit={visit} caseId={caseId} act={act} once={once} inline>
        <Button kind={first ? 'primary' : 'secondary'}>{label}</Button>
      </CaseForm>
    );
  const href = action === 'sendLetter' ? `/${visit.language}/zaak/${caseId}/brief` : places[action];
  return href ? (
    <Link href={href} look={first ? 'button' : 'secondary'}>
      {label}
    </Link>
  ) : (
    <Paragraph>{label}.</Paragraph>
  );
};
