import { DataList, EmptyState, Heading, Link, Pagination, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { ProcessingShown } from '@eenloket/ledger';
import type { Fact } from '@eenloket/rules';
import type { OwnVisit } from '../site/visit.js';
import { factLabel, factText } from '../texts/fact-text.js';
import { factWords } from '../texts/fact-words.js';
import { originText } from '../texts/origin-text.js';
import { dataWords } from './data-words.js';
import { UsesList } from './uses-list.js';

type Of = { readonly visit: OwnVisit; readonly catalogue: Catalogue; readonly known: readonly Fact[] };

const ByRegister = ({ visit: { language }, catalogue, known }: Of) => {
  const sources = [...new Set(known.map(({ origin }) => origin.source))];
  return sources.map((source) => (
    <section key={source} className="eenloket-flow">
      <Heading level={2}>{factWords[language].sources[source] ?? source}</Heading>
      <DataList
        language={language}
        items={known
          .filter(({ origin }) => origin.source === source)
          .map(({ name, value, origin }) => ({
            key: factLabel(catalogue, name, language),
            value: factText(catalogue, name, value, language),
            origin: originText(catalogue, origin, language),
          }))}
      />
    </section>
  ));
};

/** Own data by register with date, and who looked. */
export const DataPage = (
  of: Of & {
    readonly uses: readonly ProcessingShown[];
    readonly page: number;
    readonly pages: number;
  },
) => {
  const { visit, catalogue, known, uses, page, pages } = of;
  const { language, to, place } = visit;
  const say = dataWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.what}</Paragraph>
      {known.length === 0 ? (
        <EmptyState illustration="magnifier" title={say.none}>
          <Paragraph>{say.noneWhat}</Paragraph>
        </EmptyState>
      ) : (
        <ByRegister {...of} />
      )}
      <p>
        <Link href={to(`/hulp?van=${encodeURIComponent(place)}`)}>{say.wrong}</Link>
      </p>
      <Heading level={2}>{say.uses}</Heading>
      <Paragraph>{say.usesWhat}</Paragraph>
      <UsesList language={language} catalogue={catalogue} uses={uses} />
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(number) => to(`/gegevens?blad=${number}`)}
      />
    </div>
  );
};
