import { DataList } from '../components/data-list.js';
import { Heading } from '../components/heading.js';
import { LiveRegion } from '../components/live-region.js';
import { Notice } from '../components/notice.js';
import { Paragraph } from '../components/paragraph.js';
import { Timeline } from '../components/timeline.js';
import type { StatusKind } from '../components/status-text.js';
import { CommandList } from '../desk/command-list.js';
import { DeskLayout } from '../desk/desk-layout.js';
import { DeskList, type DeskRow } from '../desk/desk-list.js';
import { PaletteLink } from '../desk/palette-link.js';
import { Button } from '../forms/button.js';
import { Form } from '../forms/form.js';
import type { Language } from '@eenloket/kit';
import { say, type Example } from './example.js';

const statuses: readonly StatusKind[] = ['late', 'you', 'running', 'waiting', 'done'];

const rows = (language: Language): readonly DeskRow[] =>
  statuses.map((kind, index) => ({
    href: `#row-${index}`,
    title: say(language, 'Kinderbijslag beoordelen', 'Assess child benefit'),
    subject: `S. de Vries`,
    status: {
      kind,
      text:
        [
          say(language, 'Te laat', 'Late'),
          say(language, 'Nu', 'Now'),
          say(language, 'Loopt', 'Runs'),
          say(language, 'Wacht', 'Waits'),
          say(language, 'Klaar', 'Done'),
        ][index] ?? '',
    },
    due: say(language, 'over 3 d (19-3)', 'in 3 d (19-3)'),
    current: index === 1,
  }));

const headAndNow = (language: Language) => ({
  head: {
    label: say(language, 'De zaak', 'The case'),
    content: <Heading level={2}>{say(language, 'Kinderbijslag', 'Child benefit')}</Heading>,
  },
  now: {
    label: say(language, 'Wat nu?', 'What now?'),
    content: <Button>{say(language, 'Beslis zoals voorgesteld', 'Decide as proposed')}</Button>,
  },
});

/** What a worker sits in all day. */
export const deskExamples: readonly Example[] = [
  {
    name: 'DeskLayout, DeskList, LiveRegion',
    show: (language) => (
      <DeskLayout
        {...headAndNow(language)}
        work={{
          label: say(language, 'Werk', 'Work'),
          content: (
            <>
              <LiveRegion language={language} source="#" seconds={3600} refreshHref="#refresh">
                <Notice
                  language={language}
                  kind="warn"
                  title={say(language, 'Iemand komt er niet uit', 'Someone is stuck')}
                />
              </LiveRegion>
              <DeskList rows={rows(language)} />
            </>
          ),
        }}
        story={{
          label: say(language, 'Het verloop', 'The story'),
          content: (
            <Timeline
              events={[
                {
                  id: 'a',
                  dateTime: '2026-03-13',
                  when: say(language, '13 maart, 09:12', '13 March, 09:12'),
                  title: say(language, 'Aanvraag ingediend', 'Application sent'),
                },
                {
                  id: 'b',
                  dateTime: '2026-03-16',
                  when: say(language, 'Vandaag, 08:40', 'Today, 08:40'),
                  title: say(language, 'Kind ingeschreven door Utrecht', 'Child registered by Utrecht'),
                },
              ]}
            />
          ),
        }}
        person={{
          label: say(language, 'De persoon', 'The person'),
          content: (
            <>
              <DataList
                language={language}
                items={[
                  {
                    key: say(language, 'Naam', 'Name'),
                    value: 'Sanne de Vries',
                    origin: say(language, 'BRP, vandaag', 'BRP, today'),
                  },
                ]}
              />
              <Paragraph>
                {say(
                  language,
                  'Voorstel: toekennen. Alle gegevens zijn bekend.',
                  'Proposal: grant. All data are known.',
                )}
              </Paragraph>
              <Form action="#" csrfToken="example">
                <Button>{say(language, 'Toekennen', 'Grant')}</Button>
              </Form>
            </>
          ),
        }}
      />
    ),
  },
  {
    name: 'CommandPalette, CommandList',
    show: (language) => (
      <div className="eenloket-flow">
        <p>
          <PaletteLink language={language} href="#palette" />
        </p>
        <CommandList
          language={language}
          action="#"
          name="commands"
          commands={[
            { href: '#command-1', label: 'S. de Vries', group: say(language, 'Zaak', 'Case') },
            {
              href: '#command-2',
              label: say(language, 'Mijn werk', 'My work'),
              group: say(language, 'Pagina', 'Page'),
            },
          ]}
        />
      </div>
    ),
  },
];
