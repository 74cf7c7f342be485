import { dutiesOf, type Deadline } from '@eenloket/cases';
import { Details, LegalDateText, List, Notice, StatusText } from '@eenloket/design';
import { formatDate, formatEuro, speak } from '@eenloket/kit';
import type { CasePart } from './case-part.js';

type Part = Pick<CasePart, 'visit' | 'opened'>;

/** The dates of a case: what we owe for being late, by when we must decide, and what the resident has to do by law. */
export const LegalTerms = (part: Part) => (
  <>
    <PenaltyNotice {...part} />
    <Deadlines {...part} />
    <Duties {...part} />
  </>
);

const PenaltyNotice = ({ visit: { language }, opened }: Part) => {
  const { penalty } = opened.view.plan;
  if (!penalty) return null;
  const say = speak(language);
  const owed = formatEuro(penalty.euros, language);
  return (
    <Notice
      language={language}
      kind="warn"
      title={`${say('Dwangsom', 'Penalty')}: ${owed} (${penalty.article})`}
    >
      {say(
        `De inwoner stelde ons op ${formatDate(penalty.noticeOn, language)} in gebreke. Vanaf ${formatDate(penalty.from, language)} kost elke dag geld, hooguit 42 dagen. Stel het bedrag vast uiterlijk op ${formatDate(penalty.setBy, language)} (Awb 4:18). De brief met het besluit doet dat vanzelf.`,
        `The resident gave notice of default on ${formatDate(penalty.noticeOn, language)}. From ${formatDate(penalty.from, language)} every day costs money, for at most 42 days. Fix the amount on ${formatDate(penalty.setBy, language)} at the latest (Awb 4:18). The letter with the decision does so by itself.`,
      )}
    </Notice>
  );
};

const Deadlines = ({ visit, opened }: Part) => {
  const say = speak(visit.language);
  return (
    <>
      {opened.view.plan.deadlines.map((deadline) => (
        <Term
          key={deadline.name}
          visit={visit}
          deadline={deadline}
          kind={deadline.overdue ? 'late' : deadline.suspended ? 'waiting' : 'running'}
          note={
            deadline.suspended ? say('de termijn staat stil, nu ', 'the term stands still, now ') : undefined
          }
        />
      ))}
    </>
  );
};

/** Terms that the law gives the resident: no promise of ours, and no blame when they passed. */
const Duties = ({ visit, opened }: Part) => {
  const say = speak(visit.language);
  if (!['waiting', 'working'].includes(opened.state.phase)) return null;
  return (
    <>
      {dutiesOf(opened.pack, opened.view.fields, visit.today).map((duty) => (
        <Term
          key={duty.name}
          visit={visit}
          deadline={duty}
          kind="you"
          note={say('de inwoner zelf, ', 'the resident, ')}
        />
      ))}
    </>
  );
};

const Term = ({
  visit: { language, today },
  deadline: { label, date, article, why },
  kind,
  note,
}: Pick<Part, 'visit'> & {
  readonly deadline: Deadline;
  readonly kind: 'late' | 'waiting' | 'running' | 'you';
  readonly note: string | undefined;
}) => (
  <div className="eenloket-flow">
    <p className="utrecht-paragraph">
      <StatusText kind={kind}>
        {label[language]}: {note}
        <LegalDateText language={language} date={date} today={today} />
      </StatusText>
    </p>
    <Details summary={`${speak(language)('Waarom deze datum', 'Why this date')} (${article})`}>
      <List items={why.map((step) => step[language])} />
    </Details>
  </div>
);
