import { Button, ButtonRow, DataList, Form, Heading, Link, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { KnownFact } from '../journey-types.js';
import { journeyPlace } from '../journey/journey-place.js';
import type { OwnVisit } from '../site/visit.js';
import { factLabel, factText } from '../texts/fact-text.js';
import { originText } from '../texts/origin-text.js';
import { questionPlace } from './question-place.js';
import { questionWords } from './question-words.js';

/** A known fact that may be out of date: shown with its origin, confirmed with one button, or changed. */
export const ConfirmPage = ({
  visit: { language, to, csrf, place },
  catalogue,
  journeyId,
  known: { fact, childRef, value, origin },
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly journeyId: string;
  readonly known: KnownFact;
}) => {
  const say = questionWords[language];
  const label = factLabel(catalogue, fact, language);
  return (
    <div className="eenloket-flow">
      <p>
        <Link href={to(journeyPlace(journeyId))}>{say.back}</Link>
      </p>
      <Heading level={1}>{say.confirmTitle}</Heading>
      <Paragraph look="lead">{say.confirmWhy}</Paragraph>
      <DataList
        language={language}
        items={[
          {
            key: label,
            value: factText(catalogue, fact, value, language),
            origin: originText(catalogue, origin, language),
          },
        ]}
      />
      <Form action={to(place)} csrfToken={csrf}>
        <ButtonRow>
          <Button>{say.confirmYes}</Button>
          <Link href={to(questionPlace(journeyId, fact, childRef))} look="secondary">
            {say.confirmNo}
          </Link>
        </ButtonRow>
      </Form>
    </div>
  );
};
