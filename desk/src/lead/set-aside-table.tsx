import type { SetAside } from '@eenloket/cases';
import { Paragraph, Table } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { actionWords } from '../case/action-words.js';
import type { DeskPorts } from '../ports.js';

/** How often a suggestion did not fit, a service: to mend the suggestion. Nobody's name stands with it. */
export const SetAsideTable = ({
  ports,
  language,
  aside,
}: {
  readonly ports: Pick<DeskPorts, 'catalogue'>;
  readonly language: Language;
  readonly aside: readonly SetAside[];
}) => {
  const say = speak(language);
  return aside.length === 0 ? (
    <Paragraph>{say('Nog niets geteld.', 'Nothing counted yet.')}</Paragraph>
  ) : (
    <Table
      caption={say('Geteld per dienst, zonder namen', 'Counted by service, without names')}
      columns={[
        { label: say('Dienst', 'Service') },
        { label: say('Wij stelden voor', 'We suggested') },
        { label: say('Gedaan', 'Done') },
        { label: say('Keer', 'Times'), numeric: true },
      ]}
      rows={aside.map(({ pack, suggested, chosen, times }) => ({
        id: `${pack} ${suggested} ${chosen}`,
        cells: [
          ports.catalogue.packs.get(pack)?.title[language] ?? pack,
          actionWords[suggested][language],
          actionWords[chosen][language],
          times,
        ],
      }))}
    />
  );
};
