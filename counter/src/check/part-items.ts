import type { Catalogue } from '@eenloket/catalogue';
import type { DataItem } from '@eenloket/design';
import type { PathStep } from '@eenloket/journeys';
import type { OpenJourney } from '../ports/journeys-port.js';
import { questionOf } from '../question/question-of.js';
import { questionPlace } from '../question/question-place.js';
import type { OwnVisit } from '../site/visit.js';
import { isCareful } from '../texts/careful-facts.js';
import { factLabel, factText } from '../texts/fact-text.js';
import { originText } from '../texts/origin-text.js';

/** A part of a journey that somebody looks at. */
export type PartOf = {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly journey: OpenJourney;
  readonly step: PathStep;
};

/** A part that the resident refused, or did not say yes to. */
export const isLeftOut = ({ mode }: PathStep): boolean => mode === 'refused' || mode === 'withoutConsent';

const isOfChild = (fact: string): boolean => /^(kind|geboorte)\./.test(fact);

type Received = readonly (readonly [fact: string, known: PathStep['receives'][string]])[];

/** What nobody asked, because no rule needs it: there is nothing to send. */
export const notSent = ({ step }: PartOf): Received =>
  Object.entries(step.receives).filter(([, { value }]) => isNotAsked(value));

const isNotAsked = (value: PathStep['receives'][string]['value']): boolean =>
  value.state === 'unknown' && value.reason === 'notAsked';

const sentOf = ({ step }: PartOf): Received =>
  Object.entries(step.receives).filter(([, { value }]) => !isNotAsked(value));

/** What the organisation of a part receives, as it stands on the card; of a part that is not sent, nothing. */
export const itemsOf = (of: PartOf): readonly DataItem[] =>
  (isLeftOut(of.step) ? [] : sentOf(of)).map(([fact, { value, origin }]) => {
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
