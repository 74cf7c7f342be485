import { factInWords, type Catalogue } from '@eenloket/catalogue';
import type { Fields, FactWithOrigin } from '@eenloket/cases';
import { DataList, Heading, type DataItem } from '@eenloket/design';
import { formatDate, type Language, type LegalDate, type Text } from '@eenloket/kit';
import { UnknownFacts } from './unknown-facts.js';

const subjects: { readonly [subject: string]: Text } = {
  aanvrager: { nl: 'De aanvrager', en: 'The applicant' },
  partner: { nl: 'De partner', en: 'The partner' },
  huishouden: { nl: 'Het huishouden', en: 'The household' },
  kind: { nl: 'Het kind', en: 'The child' },
  geboorte: { nl: 'De geboorte', en: 'The birth' },
};
const otherSubject: Text = { nl: 'De aanvraag', en: 'The application' };

const sources: { readonly [source: string]: Text } = {
  persons: { nl: 'Basisregistratie Personen', en: 'Personal Records Database' },
  income: { nl: 'Inkomensregister', en: 'Income register' },
  'health-insurance': { nl: 'Zorgverzekeraar', en: 'Health insurer' },
  'bank-account': { nl: 'Bank', en: 'Bank' },
  benefits: { nl: 'Uitkeringen', en: 'Benefits' },
  resident: { nl: 'Door de inwoner opgegeven', en: 'Given by the resident' },
  worker: { nl: 'Vastgesteld door een medewerker', en: 'Established by a worker' },
  case: { nl: 'Uit deze zaak', en: 'From this case' },
  law: { nl: 'Volgt uit de wet', en: 'Follows from the law' },
};

/** Where a fact comes from and from which day it holds or was fetched. */
function originOf({ origin }: FactWithOrigin, language: Language): string {
  const source = sources[origin.source]?.[language] ?? origin.holder ?? origin.source;
  const day = origin.validFrom ?? origin.retrievedAt?.slice(0, 10);
  return day ? `${source}, ${formatDate(day as LegalDate, language)}` : source;
}

/**
 * The facts of a case, by whom they are about and in the order of the vocabulary; what is not known stands together at the end, under the reason why.
 */
export const PersonFacts = ({
  language,
  catalogue,
  fields,
}: {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly fields: Fields;
}) => {
  const titleOf = (name: string): string => (subjects[name.split('.', 1)[0] ?? ''] ?? otherSubject)[language];
  const order = [...catalogue.facts.keys()];
  const inOrder = Object.entries(fields).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  const known = inOrder.flatMap(([name, fact]): readonly (DataItem & { title: string })[] =>
    fact.value.state === 'unknown'
      ? []
      : [
          {
            title: titleOf(name),
            key: catalogue.facts.get(name)?.label[language] ?? name,
            value: factInWords(catalogue, name, fact.value.value, language),
            origin: originOf(fact, language),
          },
        ],
  );
  return (
    <>
      {[...new Set(known.map(({ title }) => title))].map((title) => (
        <section key={title} className="eenloket-flow">
          <Heading level={3}>{title}</Heading>
          <DataList language={language} items={known.filter((item) => item.title === title)} />
        </section>
      ))}
      <UnknownFacts language={language} catalogue={catalogue} fields={fields} />
    </>
  );
};
