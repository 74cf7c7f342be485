import { ButtonRow, Form, Heading, Link, Paragraph } from '@eenloket/design';
import type { ReactNode } from 'react';
import type { OwnVisit } from '../site/visit.js';
import { journeyPlace } from './journey-place.js';

/** Asks once more before an act that is not undone: what it means, the button that does it, and the way back. */
export const AskOnce = ({
  visit: { to, csrf, place },
  journeyId,
  title,
  lead,
  meaning,
  fields,
  yes,
  no,
}: {
  readonly visit: OwnVisit;
  readonly journeyId: string;
  readonly title: string;
  readonly lead: string;
  /** What follows from it, above the form. */
  readonly meaning?: ReactNode;
  /** What can be filled in with it. */
  readonly fields?: ReactNode;
  /** The button that does it. */
  readonly yes: ReactNode;
  /** Words of the link back to the journey. */
  readonly no: string;
}) => (
  <div className="eenloket-flow">
    <Heading level={1}>{title}</Heading>
    <Paragraph look="lead">{lead}</Paragraph>
    {meaning}
    <Form action={to(place)} csrfToken={csrf}>
      {fields}
      <ButtonRow>
        {yes}
        <Link href={to(journeyPlace(journeyId))} look="secondary">
          {no}
        </Link>
      </ButtonRow>
    </Form>
  </div>
);
