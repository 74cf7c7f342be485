import type { Conversation } from '@eenloket/messages';
import { Heading, LiveRegion } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { DeskPage } from '../page/desk-page.js';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import { CallList } from './call-list.js';

/** Seconds between two looks for new calls: an alert is on the desk within five. */
export const REFRESH_SECONDS = 3;

/** The calls for help; renews itself by a small script, or by refresh for who chose that without script. */
export const HelpPage = ({
  ports,
  visit,
  calls,
}: {
  readonly ports: DeskPorts;
  readonly visit: Visit;
  readonly calls: readonly Conversation[];
}) => {
  const { language } = visit;
  const say = speak(language);
  const title = say('Hulpvragen', 'Calls for help');
  return (
    <DeskPage ports={ports} visit={visit} title={title}>
      <div className="eenloket-flow">
        <Heading level={1}>{title}</Heading>
        <LiveRegion
          language={language}
          source={`/${language}/hulp/lijst`}
          seconds={REFRESH_SECONDS}
          refreshHref={`/${language}/hulp?vernieuw=vanzelf`}
        >
          <CallList catalogue={ports.catalogue} visit={visit} calls={calls} />
        </LiveRegion>
      </div>
    </DeskPage>
  );
};
