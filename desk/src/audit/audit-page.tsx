import type { LogLine } from '@eenloket/ledger';
import { Heading, Link, Notice, Paragraph, Table } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { DeskPage } from '../page/desk-page.js';
import { showMoment } from '../page/show-moment.js';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import type { AuditedLog } from './audited-log.js';

interface Props {
  readonly ports: DeskPorts;
  readonly visit: Visit;
  readonly log: AuditedLog;
}

/** One organisation's log: whether it is sound, and its lines without whose or which data. */
export const AuditPage = ({ ports, visit, log }: Props) => {
  const { language } = visit;
  const say = speak(language);
  const title = say('Logboeken controleren', 'Check the logs');
  const nameOf = (id: string) => ports.catalogue.organisations.get(id)?.name[language] ?? id;
  return (
    <DeskPage ports={ports} visit={visit} title={title}>
      <div className="eenloket-flow">
        <Heading level={1}>{title}</Heading>
        <Paragraph look="lead">
          {say(
            'U ziet dat er is gekeken, door welke rol en waarom. U ziet niet bij wie en niet wat.',
            'You see that somebody looked, in which role and why. You do not see at whom, nor what.',
          )}
        </Paragraph>
        <nav aria-label={say('Organisaties', 'Organisations')}>
          <ul className="eenloket-list">
            {ports.logs.map(({ organisation }) => (
              <li key={organisation}>
                <Link
                  href={`/${language}/toezicht?organisatie=${organisation}`}
                  current={organisation === log.organisation}
                >
                  {nameOf(organisation)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Heading level={2}>{nameOf(log.organisation)}</Heading>
        <Soundness visit={visit} log={log} />
        <LineTable visit={visit} lines={log.lines} />
      </div>
    </DeskPage>
  );
};

const Soundness = ({ visit, log }: Pick<Props, 'visit' | 'log'>) => {
  const { language } = visit;
  const say = speak(language);
  const { tree, audit } = log;
  const isEmpty = tree.problems.some(({ problem }) => problem === 'checkpointMissing');
  if (isEmpty && log.lines.length === 0)
    return <Notice language={language} title={say('Dit logboek is nog leeg', 'This log is still empty')} />;
  if (isEmpty)
    return <Notice language={language} title={say('Er is nog niets verzegeld', 'Nothing is sealed yet')} />;
  const problems = [
    ...tree.problems.map(({ problem, path }) => `${path}: ${problem}`),
    ...audit.problems.map(({ index, problem }) => `${say('regel', 'line')} ${index}: ${problem}`),
  ];
  return problems.length === 0 ? (
    <Notice language={language} kind="good" title={say('Het logboek klopt', 'The log is sound')}>
      <Paragraph>
        {say(
          `De handtekening klopt, de boom is opnieuw uitgerekend en ${audit.lines} regels zijn vergeleken.`,
          `The signature holds, the tree was derived again and ${audit.lines} lines were compared.`,
        )}{' '}
        {audit.erased > 0 &&
          say(
            `${audit.erased} regels zijn rechtmatig gewist.`,
            `${audit.erased} lines were lawfully erased.`,
          )}
      </Paragraph>
    </Notice>
  ) : (
    <Notice language={language} kind="wrong" title={say('Het logboek klopt niet', 'The log is not sound')}>
      <ul className="eenloket-list">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Notice>
  );
};

const LineTable = ({ visit, lines }: Pick<Props, 'visit'> & { readonly lines: readonly LogLine[] }) => {
  const { language } = visit;
  const say = speak(language);
  const actions = {
    read: say('bekeken', 'looked at'),
    write: say('gewijzigd', 'changed'),
    share: say('gedeeld', 'shared'),
  };
  return lines.length === 0 ? null : (
    <Table
      caption={say('Nieuwste regels', 'Newest lines')}
      columns={[
        { label: say('Wanneer', 'When') },
        { label: say('Wat', 'What') },
        { label: say('Rol', 'Role') },
        { label: say('Waarvoor', 'What for') },
        { label: say('Grond', 'Ground') },
        { label: say('Gegevens', 'Facts'), numeric: true },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        cells: [
          showMoment(line.at, language),
          [actions[line.action], line.recipient].filter(Boolean).join(': '),
          line.role,
          line.activity,
          line.article,
          line.facts,
        ],
      }))}
    />
  );
};
