import type { Deviation, SetAside, StepImprovement } from '@eenloket/cases';
import { EmptyState, Heading, Link, Paragraph, Table } from '@eenloket/design';
import { formatDate, speak } from '@eenloket/kit';
import { DeskPage } from '../page/desk-page.js';
import type { DeskPorts } from '../ports.js';
import { shortNumber } from '../queue/work-list.js';
import { ImprovementTable } from './improvement-table.js';
import { SetAsideTable } from './set-aside-table.js';
import type { Visit } from '../worker/visit.js';

/** Decisions other than the rules proposed, with their reasons: not to judge workers, but to mend rules. */
export const DeviationsPage = ({
  ports,
  visit,
  rows,
  aside,
  improvements,
}: {
  readonly ports: DeskPorts;
  readonly visit: Visit;
  readonly rows: readonly Deviation[];
  readonly aside: readonly SetAside[];
  readonly improvements: readonly StepImprovement[];
}) => {
  const { language } = visit;
  const say = speak(language);
  const title = say('Afwijkingen van de regels', 'Deviations from the rules');
  const labelOf = (pack: string, result: string | null) =>
    ports.catalogue.packs.get(pack)?.plan.results.find(({ name }) => name === result)?.label[language] ??
    result ??
    say('geen voorstel', 'no proposal');
  return (
    <DeskPage ports={ports} visit={visit} title={title}>
      <div className="eenloket-flow">
        <Heading level={1}>{title}</Heading>
        <Paragraph look="lead">
          {say(
            'Hier past de regel misschien niet bij het leven. Bespreek het met de eigenaar van de regel.',
            'Here the rule may not fit life. Discuss it with the owner of the rule.',
          )}
        </Paragraph>
        {rows.length === 0 ? (
          <EmptyState illustration="magnifier" title={say('Nog geen afwijkingen', 'No deviations yet')} />
        ) : (
          <Table
            caption={say('Nieuwste eerst', 'Newest first')}
            columns={[
              { label: say('Zaak', 'Case') },
              { label: say('Dienst', 'Service') },
              { label: say('Voorgesteld', 'Proposed') },
              { label: say('Besloten', 'Decided') },
              { label: say('Reden', 'Reason') },
              { label: say('Dag', 'Day') },
            ]}
            rows={rows.map((row) => ({
              id: row.caseId,
              cells: [
                <Link href={`/${language}/zaak/${row.caseId}`}>{shortNumber(row.caseId)}</Link>,
                ports.catalogue.packs.get(row.pack)?.title[language] ?? row.pack,
                labelOf(row.pack, row.proposed),
                labelOf(row.pack, row.result),
                row.reason,
                formatDate(row.on, language),
              ],
            }))}
          />
        )}
        <Heading level={2}>{say('Zo kan een stap beter', 'How a step can be better')}</Heading>
        <ImprovementTable ports={ports} language={language} improvements={improvements} />
        <Heading level={2}>{say('Tips die niet pasten', 'Suggestions that did not fit')}</Heading>
        <SetAsideTable ports={ports} language={language} aside={aside} />
      </div>
    </DeskPage>
  );
};
