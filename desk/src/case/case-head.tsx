import { DataList, formatDate, Heading, LegalDateText, List, Notice } from '@eenloket/design';
import { speak } from '../page/say.js';
import { shortNumber } from '../queue/work-list.js';
import type { CasePart } from './case-part.js';

/** What the case is, where it stands, and by which legal date with the reason of that date. */
export const CaseHead = ({ visit, opened }: Pick<CasePart, 'visit' | 'opened'>) => {
  const { language, today } = visit;
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
      <DataList
        language={language}
        items={[
          {
            key: say('De inwoner leest', 'The resident reads'),
            value: view.plan.statusText[language],
            origin: view.plan.next[language],
          },
          {
            key: say('Goedgekeurd op', 'Approved on'),
            value: formatDate(state.part.receivedOn, language),
          },
          ...view.plan.deadlines.map(({ label, date, article, suspended, overdue }) => ({
            key: label[language],
            value: <LegalDateText language={language} date={date} today={today} />,
            origin: [
              article,
              suspended && say('staat stil', 'stands still'),
              overdue && say('voorbij', 'passed'),
            ]
              .filter(Boolean)
              .join(', '),
          })),
        ]}
      />
      {view.plan.deadlines.map(({ name, why }) => (
        <List key={name} items={why.map((step) => step[language])} />
      ))}
    </>
  );
};
