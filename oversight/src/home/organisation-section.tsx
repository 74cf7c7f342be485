import type { Catalogue, Organisation, Pack } from '@eenloket/catalogue';
import { Table } from '@eenloket/design';
import { speak, type Language, type Text } from '@eenloket/kit';

const kinds: { readonly [kind in Organisation['kind']]: Text } = {
  loket: { nl: 'Het loket zelf', en: 'The counter itself' },
  gemeente: { nl: 'Gemeente', en: 'Municipality' },
  uitvoerder: { nl: 'Uitvoeringsorganisatie', en: 'Executive agency' },
  verzekeraar: { nl: 'Zorgverzekeraar (privaat)', en: 'Health insurer (private)' },
  contactcentrum: { nl: 'Contactcentrum', en: 'Contact centre' },
  register: { nl: 'Register', en: 'Register' },
};

const isCompetent = ({ id, kind }: Organisation, { competent }: Pack): boolean =>
  'organisation' in competent ? competent.organisation === id : competent.role === kind;

/** Every organisation of this counter, what it is and for how many services it decides. */
export const OrganisationSection = ({
  language,
  catalogue,
}: {
  readonly language: Language;
  readonly catalogue: Catalogue;
}) => {
  const say = speak(language);
  return (
    <Table
      caption={say('Wie hier meedoet', 'Who takes part')}
      columns={[
        { label: say('Organisatie', 'Organisation') },
        { label: say('Soort', 'Kind') },
        { label: say('Diensten', 'Services'), numeric: true },
        { label: say('Telefoon', 'Telephone') },
      ]}
      rows={[...catalogue.organisations.values()].map((organisation) => ({
        id: organisation.id,
        cells: [
          organisation.name[language],
          kinds[organisation.kind][language],
          [...catalogue.packs.values()].filter((pack) => isCompetent(organisation, pack)).length,
          organisation.contact.phone,
        ],
      }))}
    />
  );
};
