import { Notice, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { PartnerWait } from '@eenloket/journeys';
import type { Language } from '@eenloket/kit';
import { nameOf } from '../organisations/name-of.js';
import { partnerWords } from './partner-words.js';

/** Tells the resident that the partner's facts do not go along (yet): why, to whom, and what comes next. */
export const PartnerNotice = ({
  language,
  catalogue,
  waits,
}: {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly waits: readonly PartnerWait[];
}) => {
  if (waits.length === 0) return null;
  const say = partnerWords[language];
  const organisations = new Set(waits.map(({ organisation }) => nameOf(catalogue, organisation, language)));
  const who = new Intl.ListFormat(language, { type: 'conjunction' }).format(organisations);
  return waits.some(({ declined }) => declined) ? (
    <Notice language={language} title={say.refused}>
      <Paragraph>{say.refusedWhat(who)}</Paragraph>
      <Paragraph>{say.refusedNext}</Paragraph>
    </Notice>
  ) : (
    <Notice language={language} title={say.waits}>
      <Paragraph>{say.waitsWhat(who)}</Paragraph>
    </Notice>
  );
};
