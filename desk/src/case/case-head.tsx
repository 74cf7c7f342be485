import { Details, Heading, LegalDateText, List, Notice, Paragraph, StatusText } from '@eenloket/design';
import { speak } from '../page/say.js';
import { shortNumber } from '../queue/work-list.js';
import type { CasePart } from './case-part.js';

/** What the case is, what the resident reads of it, and by which legal date, with the reason of that date. */
export const CaseHead = ({ visit, opened }: Pick<CasePart, 'visit' | 'opened'>) => {
  const { language } = visit;
  const { state, pack, view } = opened;
  const say = speak(language);
  return (
    <>
      <Heading level={1}>
        {pack.title[language]} <span className="eenloket-quiet">{shortNumber(state.caseId)}</span>
      </Heading>
      {state.phase === 'stopped' && (
        <Notice language={language} kind="warn" title={say('Alles is gestopt', 'Everything stopped')}>
          {say(
            'Er gaat geen brief vanzelf uit. Eén medewerker neemt contact op.',
            'No letter goes out by itself. One worker gets in touch.',
          )}
        </Notice>
      )}
      <Paragraph>
        {say('De inwoner leest: ', 'The resident reads: ')}
        <q>
          {view.plan.statusText[language].replace(/\.?$/, '.')} {view.plan.next[language]}
        </q>
      </Paragraph>
      <Deadlines visit={visit} opened={opened} />
    </>
  );
};

const Deadlines = ({ visit, opened }: Pick<CasePart, 'visit' | 'opened'>) => {
  const { language, today } = visit;
  const say = speak(language);
  return (
    <>
      {opened.view.plan.deadlines.map(({ name, label, date, article, why, suspended, overdue }) => (
        <div key={name} className="eenloket-flow">
          <p className="utrecht-paragraph">
            <StatusText kind={overdue ? 'late' : suspended ? 'waiting' : 'running'}>
              {label[language]}:{' '}
              {suspended && say('de termijn staat stil, nu ', 'the term stands still, now ')}
              <LegalDateText language={language} date={date} today={today} />
            </StatusText>
          </p>
          <Details summary={`${say('Waarom deze datum', 'Why this date')} (${article})`}>
            <List items={why.map((step) => step[language])} />
          </Details>
        </div>
      ))}
    </>
  );
};
