import type { Catalogue } from '@eenloket/catalogue';
import { Details, Link, Paragraph, Table } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import type { LogHead } from '../log/log-head.js';

/** The latest signed head of every log, and how an outsider verifies it. */
export const LogSection = ({
  language,
  catalogue,
  heads,
}: {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly heads: readonly LogHead[];
}) => {
  const say = speak(language);
  const nameOf = (id: string) => catalogue.organisations.get(id)?.name[language] ?? id;
  return (
    <>
      <Table
        caption={say('Laatste ondertekende stand per logboek', 'Latest signed head of each log')}
        columns={[
          { label: say('Organisatie', 'Organisation') },
          { label: say('Regels', 'Lines'), numeric: true },
          { label: say('Stand', 'Head') },
        ]}
        rows={heads.map(({ organisation, size, root }) => ({
          id: organisation,
          cells: [
            nameOf(organisation),
            size ?? '0',
            size === undefined ? (
              say('Nog niets verzegeld', 'Nothing sealed yet')
            ) : (
              <Link href={`/log/${organisation}/checkpoint`}>
                <code>{root?.slice(0, 16)}</code>
              </Link>
            ),
          ],
        }))}
      />
      <Details summary={say('Zelf controleren', 'Check it yourself')}>
        <Paragraph>
          {say(
            'Ieder logboek is een Merkle-boom volgens c2sp.org/tlog-tiles. U vindt hem op /log/(organisatie)/checkpoint en /log/(organisatie)/tile/. Met deze sleutels controleert u de handtekening:',
            'Each log is a Merkle tree as in c2sp.org/tlog-tiles. You find it at /log/(organisation)/checkpoint and /log/(organisation)/tile/. With these keys you check the signature:',
          )}
        </Paragraph>
        <ul className="eenloket-list">
          {heads.map(({ organisation, verifierKey }) => (
            <li key={organisation}>
              <code>{verifierKey}</code>
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
};
