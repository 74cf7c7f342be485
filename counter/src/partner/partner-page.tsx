import { Button, ButtonRow, Form, Heading, List, Notice, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { PartnerWait, WaitingJourney } from '@eenloket/journeys';
import { nameOf } from '../organisations/name-of.js';
import type { OwnVisit } from '../site/visit.js';
import { factLabel } from '../texts/fact-text.js';
import { ownLabel } from './own-label.js';
import { partnerPlace } from './partner-place.js';
import { partnerWords } from './partner-words.js';

/** Name of the field that says no; without it the answer is yes. */
export const answerField = 'antwoord';
/** Its value. */
export const NO = 'nee';

type Of = { readonly visit: OwnVisit; readonly catalogue: Catalogue; readonly waiting: WaitingJourney };

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** What goes to one organisation, and for which of its services. */
const Goes = ({
  visit: { language },
  catalogue,
  organisation,
  facts,
}: Omit<Of, 'waiting'> & {
  readonly organisation: string | undefined;
  readonly facts: readonly PartnerWait[];
}) => {
  const say = partnerWords[language];
  const services = facts.map(({ pack }) => catalogue.packs.get(pack)?.title[language] ?? pack);
  const labels = facts.map(({ fact }) => ownLabel(factLabel(catalogue, fact, language), language));
  return (
    <section className="eenloket-flow">
      <Heading level={2}>{say.goes(nameOf(catalogue, organisation, language))}</Heading>
      <List items={unique(labels)} />
      <Paragraph>{say.why(unique(services).join(', '))}</Paragraph>
    </section>
  );
};

/** The partner sees which own facts go to whom and why, and agrees or says no; after a no the partner can still agree. */
export const PartnerPage = ({ visit, catalogue, waiting: { journeyId, facts } }: Of) => {
  const { language, to, csrf } = visit;
  const say = partnerWords[language];
  const declined = facts.some((fact) => fact.declined);
  const organisations = [...new Set(facts.map(({ organisation }) => organisation))];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.what}</Paragraph>
      {declined && (
        <Notice language={language} title={say.saidNo}>
          <Paragraph>{say.saidNoWhat}</Paragraph>
        </Notice>
      )}
      {organisations.map((organisation) => (
        <Goes
          key={organisation ?? ''}
          {...{ visit, catalogue, organisation }}
          facts={facts.filter((each) => each.organisation === organisation)}
        />
      ))}
      <Paragraph>{say.other}</Paragraph>
      <Form action={to(partnerPlace(journeyId))} csrfToken={csrf}>
        {!declined && <Paragraph>{say.noWhat}</Paragraph>}
        <ButtonRow>
          <Button>{declined ? say.yesAfterAll : say.yes}</Button>
          {!declined && (
            <Button kind="secondary" name={answerField} value={NO}>
              {say.no}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </div>
  );
};
