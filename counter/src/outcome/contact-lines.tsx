import { Heading, Paragraph, formatDate } from '@eenloket/design';
import type { Pack, ResultRule } from '@eenloket/catalogue';
import type { Language, LegalDate } from '@eenloket/kit';
import { outcomeWords } from './outcome-words.js';
import { PhoneLink } from '../organisations/phone-link.js';

/**
 * What one can do about an outcome, and whom to call. Objection exists for a `beschikking` only (Awb 1:5, 6:7), and
 * only once there is one.
 */
export const ContactLines = ({
  language,
  pack,
  decided,
  objection,
  objectBy,
}: {
  readonly language: Language;
  readonly pack: Pack;
  readonly decided: boolean;
  readonly objection: ResultRule['objection'];
  /** The last day to object, once the letter is there. */
  readonly objectBy?: LegalDate | undefined;
}) => {
  const say = outcomeWords[language];
  const { name, phone } = pack.contact;
  const { outcomeKind } = pack;
  const formal = outcomeKind === 'beschikking';
  return (
    <>
      <Heading level={2}>{say.objection}</Heading>
      {!formal && <Paragraph>{say.noObjection[outcomeKind]}</Paragraph>}
      {formal && !decided && <Paragraph>{say.notYetObjection}</Paragraph>}
      {formal && decided && objection && (
        <Paragraph>
          {say.objectionWhat}{' '}
          {objectBy === undefined ? say.objectionTerm : say.objectBy(formatDate(objectBy, language))}
        </Paragraph>
      )}
      {decided && <Paragraph>{say.letters}</Paragraph>}
      <Heading level={2}>{say.contact}</Heading>
      <Paragraph>
        {name[language]}: <PhoneLink phone={phone} />
      </Paragraph>
    </>
  );
};
