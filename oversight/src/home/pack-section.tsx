import { lawReference, type Catalogue } from '@eenloket/catalogue';
import { Link, Table } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { automationWords, competentWords, statusWords } from '../pack/pack-words.js';

/** Every service that runs: which version, whose, who decides, under which law. */
export const PackSection = ({
  language,
  catalogue,
}: {
  readonly language: Language;
  readonly catalogue: Catalogue;
}) => {
  const say = speak(language);
  return (
    <Table
      caption={say('Welke regels draaien', 'Which rules run')}
      columns={[
        { label: say('Dienst', 'Service') },
        { label: say('Versie', 'Version') },
        { label: say('Van wie', 'Whose') },
        { label: say('Wie beslist', 'Who decides') },
        { label: say('Wet', 'Law') },
      ]}
      rows={[...catalogue.packs.values()].map((pack) => ({
        id: pack.id,
        cells: [
          <Link href={`/${language}/pakket/${pack.id}`}>{pack.title[language]}</Link>,
          <span>
            {pack.version}, {statusWords[pack.status][language].toLowerCase()}{' '}
            <code title={pack.sha256}>{pack.sha256.slice(0, 12)}</code>
          </span>,
          competentWords(pack, catalogue, language),
          automationWords[pack.automation][language],
          lawsOf(pack.basis.map((clause) => lawReference(clause, language).text)),
        ],
      }))}
    />
  );
};

/** The first law, and how many more there are: the page of the service has them all. */
const lawsOf = ([first = '', ...more]: readonly string[]): string =>
  more.length > 0 ? `${first} +${more.length}` : first;
