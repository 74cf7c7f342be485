import type { CounterPorts } from '../counter-ports.js';
import { partSlug, sentSlug } from '../journey/part-slug.js';
import { withOpenJourney } from '../journey/with-journey.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import { missing, page } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import { OutcomePage, type ShownOutcome } from './outcome-page.js';
import { outcomeWords } from './outcome-words.js';

/** The decision on a part, or, as long as there is none, what we expect. */
const outcomeOf = (
  { journeyId, view }: OpenJourney,
  slug: string,
): { readonly pack: string; readonly outcome: ShownOutcome } | undefined => {
  const row = view.tracker.find(({ partId }) => sentSlug(partId, journeyId) === slug);
  if (row?.decided) {
    const { outcomes, explanation, result, deviated } = row.decided;
    const objectBy = row.objection?.by;
    const decided = { result, deviated, ...(objectBy === undefined ? {} : { objectBy }) };
    const provisional = Object.values(outcomes).some(({ state }) => state === 'provisional');
    return { pack: row.pack, outcome: { outcomes, explanation, provisional, decided } };
  }
  const step = view.path.find(({ part }) => partSlug(part) === slug);
  return step?.outcome && { pack: step.pack, outcome: step.outcome };
};

/** `/zaken/:id/uitkomst/:part`: what was decided or is expected, and why. */
export const outcomeRoutes = (site: CounterSite, ports: CounterPorts): void =>
  site.own(
    '/zaken/:id/uitkomst/:part',
    withOpenJourney(ports, (visit, journey) => {
      const { catalogue } = ports;
      const found = outcomeOf(journey, visit.params['part'] ?? '');
      const pack = found && catalogue.packs.get(found.pack);
      if (!pack) return missing;
      const { outcome } = found;
      return page(
        outcomeWords[visit.language].title(pack.title[visit.language]),
        <OutcomePage {...{ visit, catalogue, pack, outcome }} journeyId={journey.journeyId} />,
      );
    }),
  );
