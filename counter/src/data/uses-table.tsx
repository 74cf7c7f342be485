import { EmptyState, Link, Table } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { ProcessingShown } from '@eenloket/ledger';
import type { Language } from '@eenloket/kit';
import { nameOf } from '../organisations/name-of.js';
import { factLabel } from '../texts/fact-text.js';
import { lawLink } from '../texts/law-link.js';
import { momentText } from '../texts/moment-text.js';
import { dataWords } from './data-words.js';
import { purposeText, roleText } from './purpose-text.js';

type Of = { readonly language: Language; readonly catalogue: Catalogue };

const whatOf = ({ action, status, recipient }: ProcessingShown, { language, catalogue }: Of): string => {
  const say = dataWords[language];
  const did = recipient ? say.sharedWith(nameOf(catalogue, recipient, language)) : say.actions[action];
  return status === 'failed' ? `${did} ${say.failed}` : did;
};

const cellsOf = (use: ProcessingShown, of: Of) => {
  const { language, catalogue } = of;
  const { text, href } = lawLink(use.legalBasis, language);
  return [
    <time dateTime={use.at}>{momentText(use.at, language)}</time>,
    `${nameOf(catalogue, use.organisation, language)}, ${roleText(use.role, language)}`,
    whatOf(use, of),
    purposeText(catalogue, use.purpose, language),
    use.facts.map((fact) => factLabel(catalogue, fact, language)).join(', '),
    <Link href={href}>{text}</Link>,
  ];
};

/** Who used the data: organisation, role, what they did, why, which data, when and on which law; never a name. */
export const UsesTable = ({
  language,
  catalogue,
  uses,
}: Of & { readonly uses: readonly ProcessingShown[] }) => {
  const say = dataWords[language];
  if (uses.length === 0) return <EmptyState illustration="magnifier" title={say.usesNone} />;
  const { when, who, what, why, which, law } = say.columns;
  return (
    <Table
      caption={say.usesWhat}
      columns={[when, who, what, why, which, law].map((label) => ({ label }))}
      rows={uses.map((use, index) => ({ id: String(index), cells: cellsOf(use, { language, catalogue }) }))}
    />
  );
};
