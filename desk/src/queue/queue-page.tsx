import { EmptyState, Heading, Pagination, Paragraph } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { DeskPage } from '../page/desk-page.js';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import type { WorkItem } from './work-item.js';
import { WorkList } from './work-list.js';

/** Lines on one page of the list. */
const ROWS = 40;

interface Props {
  readonly ports: DeskPorts;
  readonly visit: Visit;
  readonly items: readonly WorkItem[];
  /** The page of the free work, from 1. */
  readonly page: number;
}

/** The work: what this worker has, what is free, and for a team lead who has the rest. */
export const QueuePage = ({ ports, visit, items, page }: Props) => {
  const say = speak(visit.language);
  const mine = items.filter(({ claimedBy }) => claimedBy === visit.worker.workerId);
  const free = items.filter(({ claimedBy }) => claimedBy === null);
  const others = items.filter(({ claimedBy }) => claimedBy !== null && claimedBy !== visit.worker.workerId);
  const title = say('Uw werk', 'Your work');
  const names = new Map(ports.colleaguesOf(visit.worker.organisation).map(({ id, name }) => [id, name]));
  return (
    <DeskPage ports={ports} visit={visit} title={title} width="full">
      <div className="eenloket-flow">
        <Heading level={1}>{title}</Heading>
        <Heading level={2}>{say(`Bij u (${mine.length})`, `With you (${mine.length})`)}</Heading>
        {mine.length > 0 ? (
          <WorkList visit={visit} items={mine} />
        ) : (
          <Paragraph look="quiet">
            {say(
              'U heeft nu geen zaken. Neem de bovenste die vrij is.',
              'You have no cases now. Take the first free one.',
            )}
          </Paragraph>
        )}
        <Heading level={2}>{say(`Vrij (${free.length})`, `Free (${free.length})`)}</Heading>
        <FreeWork visit={visit} items={free} page={page} />
        {others.length > 0 && (
          <>
            <Heading level={2}>
              {say(`Bij collega’s (${others.length})`, `With colleagues (${others.length})`)}
            </Heading>
            <WorkList visit={visit} items={others} nameOf={(id) => names.get(id) ?? id} />
          </>
        )}
      </div>
    </DeskPage>
  );
};

const FreeWork = ({ visit, items, page }: Pick<Props, 'visit' | 'items' | 'page'>) => {
  const say = speak(visit.language);
  if (items.length === 0)
    return (
      <EmptyState illustration="parkBench" level={3} title={say('Alles is opgepakt', 'All is taken')}>
        <Paragraph>{say('Er wacht nu niemand op uw team.', 'Nobody waits for your team now.')}</Paragraph>
      </EmptyState>
    );
  return (
    <>
      <WorkList visit={visit} items={items.slice((page - 1) * ROWS, page * ROWS)} />
      <Pagination
        language={visit.language}
        page={page}
        pages={Math.ceil(items.length / ROWS)}
        href={(number) => `/${visit.language}?pagina=${number}`}
      />
    </>
  );
};
