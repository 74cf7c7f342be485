import { DataList, Details, Link, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { JourneyView } from '@eenloket/journeys';
import type { OwnVisit } from '../site/visit.js';
import { isCareful } from '../texts/careful-facts.js';
import { factLabel, factText } from '../texts/fact-text.js';
import { originText } from '../texts/origin-text.js';
import { childName } from './child-name.js';
import { journeyWords } from './journey-words.js';

/** What is known already: value, register and date; and where to say that it is wrong. */
export const KnownFacts = ({
  visit: { language, to, place },
  catalogue,
  view,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly view: JourneyView;
}) => {
  const say = journeyWords[language];
  const named = (fact: string, childRef: string | undefined): string => {
    const child = childName(view, childRef, language);
    const label = factLabel(catalogue, fact, language);
    return child === undefined ? label : `${label} (${child})`;
  };
  return (
    <Details summary={say.known}>
      <Paragraph>{say.knownWhat}</Paragraph>
      <DataList
        language={language}
        items={view.known
          .filter(({ fact }) => !isCareful(fact))
          .map(({ fact, childRef, value, origin }) => ({
            key: named(fact, childRef),
            value: factText(catalogue, fact, value, language),
            origin: originText(catalogue, origin, language),
          }))}
      />
      <p>
        <Link href={to(`/hulp?van=${encodeURIComponent(place)}`)}>{say.wrong}</Link>
      </p>
    </Details>
  );
};
