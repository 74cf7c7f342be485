import {
  Button,
  Details,
  Form,
  Link,
  List,
  Notice,
  Paragraph,
  SummaryCard,
  type DataItem,
} from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { PathStep } from '@eenloket/journeys';
import { formatDate } from '@eenloket/kit';
import { childName } from '../journey/child-name.js';
import { journeyPlace } from '../journey/journey-place.js';
import { journeyWords } from '../journey/journey-words.js';
import { partSlug } from '../journey/part-slug.js';
import { placeOf } from '../elsewhere/elsewhere-step.js';
import { elsewhereWords } from '../elsewhere/elsewhere-words.js';
import { iconOf } from '../organisations/icon-of.js';
import { nameOf } from '../organisations/name-of.js';
import { OutcomeLine } from '../outcome/outcome-line.js';
import { outcomeWords } from '../outcome/outcome-words.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import { questionOf } from '../question/question-of.js';
import { questionPlace } from '../question/question-place.js';
import type { OwnVisit } from '../site/visit.js';
import { isCareful } from '../texts/careful-facts.js';
import { factLabel, factText } from '../texts/fact-text.js';
import { originText } from '../texts/origin-text.js';
import { checkWords } from './check-words.js';

type Of = {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly journey: OpenJourney;
  readonly step: PathStep;
};

const isOfChild = (fact: string): boolean => /^(kind|geboorte)\./.test(fact);

type Received = readonly (readonly [fact: string, known: PathStep['receives'][string]])[];

/** What nobody asked, because no rule needs it: there is nothing to send. */
const notSent = ({ step }: Of): Received =>
  Object.entries(step.receives).filter(([, { value }]) => isNotAsked(value));

const isNotAsked = (value: PathStep['receives'][string]['value']): boolean =>
  value.state === 'unknown' && value.reason === 'notAsked';

const sentOf = ({ step }: Of): Received =>
  Object.entries(step.receives).filter(([, { value }]) => !isNotAsked(value));

const itemsOf = (of: Of): readonly DataItem[] =>
  sentOf(of).map(([fact, { value, origin }]) => {
    const { visit, catalogue, journey, step } = of;
    const { language, to } = visit;
    const childRef = isOfChild(fact) ? step.childRef : undefined;
    const asked = isCareful(fact) ? undefined : questionOf(catalogue, journey.view, fact, childRef);
    return {
      key: factLabel(catalogue, fact, language),
      value: factText(catalogue, fact, value, language),
      origin: value.state === 'unknown' ? undefined : originText(catalogue, origin, language),
      changeHref: asked && to(questionPlace(journey.journeyId, fact, childRef)),
    };
  });

/** All that is not known and not sent, under one line. */
const NotSent = (of: Of) => {
  const { language } = of.visit;
  const facts = notSent(of).filter(([fact]) => !isCareful(fact));
  if (facts.length === 0) return null;
  return (
    <Details summary={checkWords[language].notSent}>
      <List items={facts.map(([fact]) => factLabel(of.catalogue, fact, language))} />
    </Details>
  );
};

const Then = ({ visit: { language }, catalogue, step }: Of) => {
  const say = checkWords[language];
  const pack = catalogue.packs.get(step.pack);
  return (
    <>
      {pack?.plan.start.waitFor && <Paragraph>{say.waits}</Paragraph>}
      {pack?.automation !== 'full' && <Paragraph>{say.decides}</Paragraph>}
    </>
  );
};

/** The title of a part, with the name of the child that it is about: twins have it twice. */
const namedOf = ({ visit: { language }, journey, step }: Of): string => {
  const child = childName(journey.view, step.childRef, language);
  const title = step.title[language];
  return child === undefined ? title : `${title} ${journeyWords[language].child(child)}`;
};

/** Refuse this part, or send it after all. */
const Refusal = (of: Of) => {
  const { language, to, csrf } = of.visit;
  const { journey, step } = of;
  const say = checkWords[language];
  const refused = step.mode === 'refused';
  return (
    <Form
      action={to(journeyPlace(journey.journeyId, refused ? 'meesturen' : 'weigeren'))}
      csrfToken={csrf}
      hidden={{ onderdeel: step.part }}
      label={namedOf(of)}
    >
      <Button kind="secondary">
        {refused ? say.restore : say.refuse(step.title[language].toLowerCase())}
      </Button>
    </Form>
  );
};

/** A private party to which the resident did not say yes: nothing goes there, and what can still be done. */
const NoConsent = ({ visit: { language, to }, catalogue, journey: { journeyId }, step }: Of) => {
  const say = checkWords[language];
  const consent = catalogue.packs.get(step.pack)?.consent;
  const [duty] = step.duties;
  return (
    <Notice language={language} title={journeyWords[language].status.withoutConsent}>
      <Paragraph>{say.withoutConsent}</Paragraph>
      {duty && <Paragraph>{say.selfBy(duty.label[language], formatDate(duty.date, language))}</Paragraph>}
      {consent !== undefined && <Link href={to(questionPlace(journeyId, consent))}>{say.changeConsent}</Link>}
    </Notice>
  );
};

/** One part: what its organisation receives, what the resident gets, and whether it is sent. */
export const PartCard = (of: Of) => {
  const { visit, catalogue, journey, step } = of;
  const { language, to } = visit;
  const say = checkWords[language];
  const refused = step.mode === 'refused';
  const noConsent = step.mode === 'withoutConsent';
  const leftOut = refused || noConsent;
  return (
    <SummaryCard
      language={language}
      organisation={iconOf(catalogue, step.organisation)}
      title={say.part(nameOf(catalogue, step.organisation, language), namedOf(of))}
      items={leftOut ? [] : itemsOf(of)}
    >
      {!leftOut && <NotSent {...of} />}
      {noConsent && <NoConsent {...of} />}
      {refused && (
        <Notice language={language} title={say.refused}>
          <Paragraph>{say.refusedWhat}</Paragraph>
        </Notice>
      )}
      {!leftOut && step.outcome && (
        <>
          <OutcomeLine
            language={language}
            catalogue={catalogue}
            title={step.title[language]}
            outcome={step.outcome}
          />
          <p>
            <Link href={to(journeyPlace(journey.journeyId, `uitkomst/${partSlug(step.part)}`))}>
              {outcomeWords[language].link}
            </Link>
          </p>
        </>
      )}
      {step.mode === 'byItself' && <Paragraph>{say.itself}</Paragraph>}
      {step.mode === 'elsewhere' && (
        <Paragraph>
          {step.waits
            ? journeyWords[language].status.elsewhere
            : elsewhereWords[language].status(placeOf(step, language))}
        </Paragraph>
      )}
      {step.mode === 'approve' && <Then {...of} />}
      {(step.mode === 'approve' || refused) && <Refusal {...of} />}
    </SummaryCard>
  );
};
