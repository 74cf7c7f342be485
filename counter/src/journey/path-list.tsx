import { Link, NumberedPath, type PathStep as Shown } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { PathStep } from '@eenloket/journeys';
import type { Language } from '@eenloket/kit';
import { OutcomeLine } from '../outcome/outcome-line.js';
import { outcomeWords } from '../outcome/outcome-words.js';
import { iconOf } from '../organisations/icon-of.js';
import { nameOf } from '../organisations/name-of.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import type { OwnVisit } from '../site/visit.js';
import { factLabel } from '../texts/fact-text.js';
import { childName } from './child-name.js';
import { journeyPlace } from './journey-place.js';
import { journeyWords } from './journey-words.js';
import { partSlug } from './part-slug.js';

type Of = { readonly visit: OwnVisit; readonly catalogue: Catalogue; readonly journey: OpenJourney };

const statusOf = ({ mode, sent, organisation }: PathStep, language: Language): Shown['status'] => {
  const say = journeyWords[language].status;
  if (sent) return { kind: 'running', text: say.sent };
  if (mode === 'refused') return { kind: 'stopped', text: say.refused };
  if (mode === 'byItself') return { kind: 'waiting', text: say.itself };
  return organisation === undefined ? { kind: 'waiting', text: say.later } : { kind: 'you', text: say.ready };
};

const shownOf = ({ visit, catalogue, journey }: Of, step: PathStep): Shown => {
  const { language, to } = visit;
  const child = childName(journey.view, step.childRef, language);
  const title = step.title[language];
  return {
    organisation: iconOf(catalogue, step.organisation),
    who: nameOf(catalogue, step.organisation, language),
    title: child === undefined ? title : `${title} ${journeyWords[language].child(child)}`,
    what: step.summary[language],
    receives: Object.keys(step.receives).map((fact) => factLabel(catalogue, fact, language)),
    status: statusOf(step, language),
    children: step.outcome && (
      <>
        <OutcomeLine language={language} outcome={step.outcome} />
        <p>
          <Link href={to(journeyPlace(journey.journeyId, `uitkomst/${partSlug(step.part)}`))}>
            {outcomeWords[language].link}
          </Link>
        </p>
      </>
    ),
  };
};

/** Before sending: the numbered path over organisations, what each receives, and what the resident would get. */
export const PathList = (of: Of) => (
  <NumberedPath
    language={of.visit.language}
    steps={of.journey.view.path.filter(({ sent }) => !sent).map((step) => shownOf(of, step))}
  />
);
