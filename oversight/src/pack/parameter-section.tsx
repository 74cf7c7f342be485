import { lawReference, type Pack, type Parameter } from '@eenloket/catalogue';
import { Link, Table } from '@eenloket/design';
import { formatDate, type Language, speak, type Say } from '@eenloket/kit';
import { valueText } from './value-text.js';

/** How far a source is to be relied on, as the packs' headings define the classes. */
const sourceClass = (
  say: Say,
): { readonly [name in Parameter['values'][number]['source']['class']]: string } => ({
  L: say('gelezen in de wet', 'read in the law'),
  D: say('gepubliceerd door de dienst', 'published by the agency'),
  '2': say('uit een tweede bron', 'from a secondary source'),
  K: say('uit kennis, nog te controleren', 'from knowledge, still to be checked'),
});

/** Amounts and limits with their dates and sources. */
export const ParameterSection = ({
  language,
  pack,
}: {
  readonly language: Language;
  readonly pack: Pack;
}) => {
  const say = speak(language);
  return (
    <Table
      caption={say('Bedragen en grenzen', 'Amounts and limits')}
      columns={[
        { label: say('Wat', 'What') },
        { label: say('Waarde', 'Value'), numeric: true },
        { label: say('Geldt', 'Holds') },
        { label: say('Bron', 'Source') },
      ]}
      rows={pack.parameters.flatMap((parameter) =>
        parameter.values.map((value) => ({
          id: `${parameter.name} ${value.from}`,
          cells: [
            parameter.label[language],
            valueText(parameter, value.value, language),
            <span>
              {say('vanaf ', 'from ')}
              {formatDate(value.from, language)}
              {value.until && ` ${say('tot en met', 'until')} ${formatDate(value.until, language)}`}
            </span>,
            <span>
              <Source language={language} source={value.source} /> ({sourceClass(say)[value.source.class]})
            </span>,
          ],
        })),
      )}
    />
  );
};

const Source = ({
  language,
  source,
}: {
  readonly language: Language;
  readonly source: Parameter['values'][number]['source'];
}) => {
  const { text, href } = lawReference(source, language);
  return <Link href={href}>{text}</Link>;
};
