import { Link, Notice, Paragraph, formatDate } from '@eenloket/design';
import type { PathStep } from '@eenloket/journeys';
import { journeyPlace } from '../journey/journey-place.js';
import { partSlug } from '../journey/part-slug.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import type { OwnVisit } from '../site/visit.js';
import { placeOf, stillToDoElsewhere } from './elsewhere-step.js';
import { elsewhereWords } from './elsewhere-words.js';

/** The address, without language, of the page about a part that is done elsewhere. */
export const elsewherePlace = (journeyId: string, { part }: Pick<PathStep, 'part'>): string =>
  journeyPlace(journeyId, `elders/${partSlug(part)}`);

/** Says above all else that the resident must still declare the birth elsewhere: where, by when, and how. */
export const ElsewhereNotice = ({
  visit: { language, to },
  journey: { journeyId, view },
}: {
  readonly visit: OwnVisit;
  readonly journey: OpenJourney;
}) => {
  const say = elsewhereWords[language];
  return (
    <>
      {stillToDoElsewhere(view).map((step) => {
        const [place, duty] = [placeOf(step, language), step.duties[0]];
        return (
          <Notice key={step.part} language={language} kind="warn" title={say.notice(place)}>
            <Paragraph>
              {duty ? say.noticeBy(place, formatDate(duty.date, language)) : say.noticeNoDate(place)}
            </Paragraph>
            <Link href={to(elsewherePlace(journeyId, step))}>{say.open}</Link>
          </Notice>
        );
      })}
    </>
  );
};
