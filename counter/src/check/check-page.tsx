import { Button, EmptyState, Form, Heading, Link, List, Notice, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import { childName } from '../journey/child-name.js';
import { journeyPlace } from '../journey/journey-place.js';
import { ElsewhereNotice } from '../elsewhere/elsewhere-notice.js';
import { PartnerNotice } from '../partner/partner-notice.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import type { OwnVisit } from '../site/visit.js';
import { checkWords } from './check-words.js';
import { foldRepeated } from './fold-repeated.js';
import { PartCard } from './part-card.js';
import { itemsOf } from './part-items.js';

/** Name of the hidden field that makes approving twice approving once. */
export const approvalField = 'akkoord';

const Approve = ({
  visit: { language, to, csrf },
  journey: { journeyId, view },
  approvalId,
}: {
  readonly visit: OwnVisit;
  readonly journey: OpenJourney;
  readonly approvalId: string;
}) => {
  const say = checkWords[language];
  const open = view.needed.length + view.toConfirm.length > 0;
  if (open)
    return (
      <Notice language={language} kind="warn" title={say.open}>
        <Paragraph>{say.openWhat}</Paragraph>
        <Link href={to(journeyPlace(journeyId, 'vraag'))} look="button">
          {say.goOn}
        </Link>
      </Notice>
    );
  if (!view.mayApprove)
    return (
      <EmptyState illustration="letter" title={say.nothing}>
        <Paragraph>{say.nothingWhat}</Paragraph>
      </EmptyState>
    );
  return (
    <>
      <Heading level={2}>{say.after}</Heading>
      <List items={say.steps} />
      <Form
        action={to(journeyPlace(journeyId, 'controleren'))}
        csrfToken={csrf}
        hidden={{ [approvalField]: approvalId }}
      >
        <Button>{say.approve}</Button>
      </Form>
    </>
  );
};

/** Check your answers, grouped by the organisation that receives them, and approve once. */
export const CheckPage = ({
  visit,
  catalogue,
  journey,
  approvalId,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly journey: OpenJourney;
  readonly approvalId: string;
}) => {
  const { language, to } = visit;
  const say = checkWords[language];
  const { path, partnerWaits } = journey.view;
  const parts = path.filter(({ sent }) => !sent).map((step) => ({ visit, catalogue, journey, step }));
  const folded = foldRepeated(parts.map((part) => ({ service: part.step.pack, items: itemsOf(part) })));
  const childOf = (index: number | undefined) =>
    index === undefined ? undefined : childName(journey.view, parts[index]?.step.childRef, language);
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.what}</Paragraph>
      <ElsewhereNotice visit={visit} journey={journey} />
      <PartnerNotice language={language} catalogue={catalogue} waits={partnerWaits} />
      {parts.map((part, index) => (
        <PartCard
          key={part.step.part}
          {...part}
          items={folded[index] ?? { fresh: [], repeated: [] }}
          twin={childOf(folded[index]?.twin)}
        />
      ))}
      <Approve visit={visit} journey={journey} approvalId={approvalId} />
      <p>
        <Link href={to(journeyPlace(journey.journeyId))}>{say.back}</Link>
      </p>
    </div>
  );
};
