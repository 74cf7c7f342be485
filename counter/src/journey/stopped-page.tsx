import { Heading, Illustration, List, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { OpenJourney } from '../ports/journeys-port.js';
import { nameOf } from '../organisations/name-of.js';
import { phoneOf } from '../organisations/phone-of.js';
import type { OwnVisit } from '../site/visit.js';
import { lossWords } from './loss-words.js';
import { PhoneLink } from '../organisations/phone-link.js';

/** A stopped journey: no offers, no deadlines, no figures; one person, and a number to call. */
export const StoppedPage = ({
  visit: { language },
  catalogue,
  journey: { view },
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly journey: OpenJourney;
}) => {
  const say = lossWords[language];
  const organisation = view.stopped?.takeOver.organisation;
  const phone = phoneOf(catalogue, organisation);
  const told = [...new Set(view.tracker.map((row) => nameOf(catalogue, row.organisation, language)))];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.stoppedTitle}</Heading>
      <Paragraph look="lead">{say.stoppedLead}</Paragraph>
      <Illustration name="parkBench" />
      <Paragraph>{say.stoppedWhat(nameOf(catalogue, organisation, language))}</Paragraph>
      <Paragraph>
        {say.stoppedCall} <PhoneLink phone={phone} />.
      </Paragraph>
      {told.length > 0 && (
        <>
          <Heading level={2}>{say.told}</Heading>
          <List items={told} />
        </>
      )}
    </div>
  );
};
