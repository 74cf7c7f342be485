import { Details, EmptyState, Link, List, Paragraph, Timeline } from '@eenloket/design';
import { lawReference, type Catalogue } from '@eenloket/catalogue';
import type { ProcessingShown } from '@eenloket/ledger';
import type { Language } from '@eenloket/kit';
import { nameOf } from '../organisations/name-of.js';
import { momentText } from '../texts/moment-text.js';
import { dataWords } from './data-words.js';
import { categoryText, purposeText, roleText } from './purpose-text.js';

type Of = { readonly language: Language; readonly catalogue: Catalogue };

const whatOf = ({ action, status, recipient }: ProcessingShown, { language, catalogue }: Of): string => {
  const say = dataWords[language];
  const did = recipient ? say.sharedWith(nameOf(catalogue, recipient, language)) : say.actions[action];
  return status === 'failed' ? `${did} ${say.failed}` : did;
};

const Body = ({ language, catalogue, use }: Of & { readonly use: ProcessingShown }) => {
  const say = dataWords[language];
  const { text, href } = lawReference(use.legalBasis, language);
  return (
    <>
      <Paragraph>{purposeText(catalogue, use.purpose, language)}</Paragraph>
      <Details summary={say.which(use.facts.length)}>
        <List items={[...new Set(use.facts.map((fact) => categoryText(catalogue, fact, language)))]} />
        <Paragraph look="quiet">
          {say.law} <Link href={href}>{text}</Link>
        </Paragraph>
      </Details>
    </>
  );
};

/** Who used the data: organisation, role, what they did, why, which data, when and on which law; never a name. */
export const UsesList = ({
  language,
  catalogue,
  uses,
}: Of & { readonly uses: readonly ProcessingShown[] }) =>
  uses.length === 0 ? (
    <EmptyState illustration="magnifier" title={dataWords[language].usesNone} />
  ) : (
    <Timeline
      events={uses.map((use, index) => ({
        id: String(index),
        dateTime: use.at,
        when: momentText(use.at, language),
        by: `${nameOf(catalogue, use.organisation, language)}, ${roleText(use, language)}`,
        title: whatOf(use, { language, catalogue }),
        body: <Body language={language} catalogue={catalogue} use={use} />,
      }))}
    />
  );
