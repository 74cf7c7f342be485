import type { CounterPorts } from '../counter-ports.js';
import type { CounterSite } from '../site/counter-site.js';
import { page, type Answer } from '../site/answer.js';
import type { OwnVisit } from '../site/visit.js';
import { ownVisit } from '../site/visit-of.js';
import { partnerWords } from '../partner/partner-words.js';
import { homeWords } from './home-words.js';
import { StartPage } from './start-page.js';
import { todayOf } from './today.js';
import { TodayPage } from './today-page.js';

const SHOWN = 5;

const todayAnswer = async (visit: OwnVisit, ports: CounterPorts): Promise<Answer> => {
  const { catalogue, clock, journeys, mail } = ports;
  const { visitor, language, query } = visit;
  const [mine, box, waiting] = await Promise.all([
    journeys.list(visitor),
    mail.box(visitor),
    journeys.waitingFor(visitor),
  ]);
  const running = new Set(mine.map(({ lifeEvent }) => lifeEvent));
  const changed = box.filter(({ readAt, direction }) => readAt === undefined && direction === 'toResident');
  return page(
    homeWords[language].todayTitle,
    <TodayPage
      visit={visit}
      catalogue={catalogue}
      on={clock.today()}
      today={todayOf(mine, waiting)}
      done={doneOf(query['partner'], language)}
      changed={changed.slice(0, SHOWN)}
      offers={[...catalogue.lifeEvents.values()].filter(({ id }) => !running.has(id))}
    />,
  );
};

const doneOf = (partner: string | undefined, language: OwnVisit['language']): string | undefined => {
  const say = partnerWords[language];
  if (partner === 'akkoord') return say.done;
  return partner === 'niet' ? say.declined : undefined;
};

/** `/nl`: the start counter, or Vandaag for who is logged in. */
export const homeRoutes = (site: CounterSite, ports: CounterPorts): void =>
  site.open('/', (visit) =>
    visit.session
      ? todayAnswer(ownVisit(visit, visit.session), ports)
      : page(
          homeWords[visit.language].startTitle,
          <StartPage visit={visit} lifeEvents={[...ports.catalogue.lifeEvents.values()]} />,
        ),
  );
