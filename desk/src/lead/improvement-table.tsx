import type { StepImprovement } from '@eenloket/cases';
import { Paragraph, Table } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { showMoment } from '../page/show-moment.js';
import type { DeskPorts } from '../ports.js';

/** What colleagues say could be better in the steps of a task, with whom to talk about it. */
export const ImprovementTable = ({
  ports,
  language,
  improvements,
}: {
  readonly ports: Pick<DeskPorts, 'catalogue'>;
  readonly language: Language;
  readonly improvements: readonly StepImprovement[];
}) => {
  const say = speak(language);
  return improvements.length === 0 ? (
    <Paragraph>{say('Nog geen ideeën.', 'No ideas yet.')}</Paragraph>
  ) : (
    <Table
      caption={say('Ideeën van collega’s', 'Ideas of colleagues')}
      columns={[
        { label: say('Dienst', 'Service') },
        { label: say('Taak', 'Task') },
        { label: say('Idee', 'Idea') },
        { label: say('Wanneer', 'When') },
      ]}
      rows={improvements.map(({ id, pack, task, text, at }) => {
        const found = ports.catalogue.packs.get(pack);
        const label = found?.plan.tasks.find(({ name }) => name === task)?.label[language];
        return {
          id,
          cells: [found?.title[language] ?? pack, label ?? task, text, showMoment(at, language)],
        };
      })}
    />
  );
};
