import { Timeline, type TimelineEvent } from '@eenloket/design';
import type { Pack } from '@eenloket/catalogue';
import { speak } from '@eenloket/kit';
import type { StoredEvent } from '@eenloket/store';
import { showMoment } from '../page/show-moment.js';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import { storyLine } from './story-event.js';

/** The case as a story, newest first: what happened, when, by whom. */
export const CaseStory = ({
  ports,
  visit,
  pack,
  stored,
}: {
  readonly ports: Pick<DeskPorts, 'colleaguesOf' | 'catalogue'>;
  readonly visit: Visit;
  readonly pack: Pack;
  readonly stored: readonly StoredEvent[];
}) => {
  const { language, worker } = visit;
  const names = new Map(ports.colleaguesOf(worker.organisation).map(({ id, name }) => [id, name]));
  const nameOf = (id: string) =>
    id === 'system' ? speak(language)('De computer', 'The computer') : (names.get(id) ?? id);
  const events = stored.toReversed().flatMap((event): TimelineEvent[] => {
    const line = storyLine(event, { pack, facts: ports.catalogue.facts, language });
    return line
      ? [
          {
            id: event.id,
            dateTime: event.time,
            when: showMoment(event.time, language),
            title: line.title,
            ...(line.by === undefined ? {} : { by: nameOf(line.by) }),
            ...(line.text === undefined ? {} : { body: <p className="utrecht-paragraph">{line.text}</p> }),
          },
        ]
      : [];
  });
  return <Timeline events={events} />;
};
