import {
  Button,
  DataList,
  Details,
  Form,
  Link,
  List,
  Notice,
  Paragraph,
  SummaryCard,
} from '@eenloket/design';
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
import { questionPlace } from '../question/question-place.js';
import { isCareful } from '../texts/careful-facts.js';
import { factLabel } from '../texts/fact-text.js';
import { checkWords } from './check-words.js';
import type { FoldedItems } from './fold-repeated.js';
import { isLeftOut, notSent, type PartOf } from './part-items.js';

type Of = PartOf & {
  readonly items: FoldedItems;
  /** The other child, by name, whose card of the same service above names all that is folded here. */
  readonly twin: string | undefined;
};

/**
 * What a card above says in the same words. Of a second child it is the same as of the first, whose card names it all; else
 * its names stay in sight here. The values fold out.
 */
const Repeated = ({ visit: { language }, items: { repeated }, twin }: Of) => {
  if (repeated.length === 0) return null;
  const say = checkWords[language];
  const values = <DataList language={language} items={repeated} />;
  if (twin !== undefined) return <Details summary={say.asTwin(twin, repeated.length)}>{values}</Details>;
  return (
    <>
      <Paragraph look="quiet">{say.asAbove(repeated.map(({ key }) => key))}</Paragraph>
      <Details summary={say.showAgain(repeated.length)}>{values}</Details>
    </>
  );
};

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
  const { visit, catalogue, journey, step, items } = of;
  const { language, to } = visit;
  const say = checkWords[language];
  const refused = step.mode === 'refused';
  const noConsent = step.mode === 'withoutConsent';
  const leftOut = isLeftOut(step);
  return (
    <SummaryCard
      language={language}
      organisation={iconOf(catalogue, step.organisation)}
      title={say.part(nameOf(catalogue, step.organisation, language), namedOf(of))}
      items={items.fresh}
    >
      <Repeated {...of} />
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
