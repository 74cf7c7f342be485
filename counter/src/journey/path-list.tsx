import {
  Details,
  Link,
  List,
  NumberedPath,
  Paragraph,
  formatDate,
  type PathStep as Shown,
} from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { PathStep } from '@eenloket/journeys';
import type { Language } from '@eenloket/kit';
import { OutcomeLine } from '../outcome/outcome-line.js';
import { outcomeWords } from '../outcome/outcome-words.js';
import { placeOf } from '../elsewhere/elsewhere-step.js';
import { elsewhereWords } from '../elsewhere/elsewhere-words.js';
import { iconOf } from '../organisations/icon-of.js';
import { whoDoes } from '../organisations/who-does.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import type { OwnVisit } from '../site/visit.js';
import { isCareful } from '../texts/careful-facts.js';
import { factLabel } from '../texts/fact-text.js';
import { childName } from './child-name.js';
import { journeyPlace } from './journey-place.js';
import { journeyWords } from './journey-words.js';
import { partSlug } from './part-slug.js';

type Of = { readonly visit: OwnVisit; readonly catalogue: Catalogue; readonly journey: OpenJourney };

const statusOf = (step: PathStep, language: Language): Shown['status'] => {
  const { mode, sent, organisation, waits } = step;
  const say = journeyWords[language].status;
  if (sent) return { kind: 'running', text: say.sent };
  if (mode === 'elsewhere' && !waits)
    return { kind: 'you', text: elsewhereWords[language].status(placeOf(step, language)) };
  if (mode === 'withoutConsent') return { kind: 'stopped', text: say.withoutConsent };
  if (mode === 'refused') return { kind: 'stopped', text: say.refused };
  if (mode === 'elsewhere') return { kind: 'stopped', text: say.elsewhere };
  if (mode === 'byItself') return { kind: 'waiting', text: say.itself };
  return organisation === undefined ? { kind: 'waiting', text: say.later } : { kind: 'you', text: say.ready };
};

const whoOf = (catalogue: Catalogue, { pack, organisation }: PathStep, language: Language): string => {
  const competent = catalogue.packs.get(pack)?.competent;
  return competent ? whoDoes(catalogue, competent, organisation, language) : pack;
};

/** What this organisation receives, to unfold, and what the resident would get. */
const More = ({ visit: { language, to }, catalogue, journey, step }: Of & { readonly step: PathStep }) => {
  const receives = Object.keys(step.receives).filter((fact) => !isCareful(fact));
  return (
    <>
      {step.outcome && (
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
      <Details summary={journeyWords[language].receives(receives.length)}>
        <List items={receives.map((fact) => factLabel(catalogue, fact, language))} />
      </Details>
    </>
  );
};

/** By which day the resident must do this, and why then; sending this part does it. */
const Duties = ({ language, duties }: Pick<PathStep, 'duties'> & { readonly language: Language }) => (
  <>
    {duties.map(({ name, label, why, article }) => (
      <Details key={name} summary={journeyWords[language].why}>
        <Paragraph>{journeyWords[language].duty(label[language])}</Paragraph>
        <List items={why.map((step) => step[language])} />
        <Paragraph look="quiet">{journeyWords[language].article(article)}</Paragraph>
      </Details>
    ))}
  </>
);

const shownOf = (of: Of, step: PathStep): Shown => {
  const { visit, catalogue, journey } = of;
  const { language } = visit;
  const child = childName(journey.view, step.childRef, language);
  const title = step.title[language];
  return {
    organisation: iconOf(catalogue, step.organisation),
    who: whoOf(catalogue, step, language),
    title: child === undefined ? title : `${title} ${journeyWords[language].child(child)}`,
    what: step.summary[language],
    when: step.duties[0] && journeyWords[language].by(formatDate(step.duties[0].date, language)),
    status: statusOf(step, language),
    children: (
      <>
        <Duties language={language} duties={step.duties} />
        <More {...of} step={step} />
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
