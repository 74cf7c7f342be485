import { CommandList, Heading, type Command } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { DeskPage } from '../page/desk-page.js';
import type { DeskPorts } from '../ports.js';
import { workOf } from '../queue/work-of.js';
import type { DeskSite } from '../worker/desk-site.js';
import type { Visit } from '../worker/visit.js';
import { palettePages } from './palette-pages.js';

/** `/nl/palet?palette=`: the palette of Ctrl K as a plain search page: places and cases, by their words. */
export function paletteRoutes(site: DeskSite, ports: DeskPorts): void {
  site.page('/palet', async (visit, { query }) => {
    const asked = query['palette'] ?? query['q'] ?? '';
    const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
    const found = (await commands(ports, visit)).filter(({ label, group }) =>
      words.every((word) => `${label} ${group ?? ''}`.toLowerCase().includes(word)),
    );
    const say = speak(visit.language);
    const title = say('Snel naar', 'Go to');
    return {
      page: (
        <DeskPage ports={ports} visit={visit} title={title}>
          <div className="eenloket-flow">
            <Heading level={1}>{title}</Heading>
            <CommandList
              language={visit.language}
              action={`/${visit.language}/palet`}
              commands={found}
              query={asked}
            />
          </div>
        </DeskPage>
      ),
    };
  });
}

async function commands(ports: DeskPorts, visit: Visit): Promise<readonly Command[]> {
  const { language } = visit;
  const group = speak(language)('Zaak', 'Case');
  const cases = (await workOf(ports, visit)).map(({ caseId, service, task }) => ({
    href: `/${language}/zaak/${caseId}`,
    label: `${service[language]}: ${task[language].toLowerCase()} ${caseId.slice(-8)}`,
    group,
  }));
  const once = cases.filter(({ href }, index) => cases.findIndex((other) => other.href === href) === index);
  return [...palettePages(visit), ...once];
}
