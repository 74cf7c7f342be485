import { DeskList, LegalDateText, type DeskRow, type StatusKind } from '@eenloket/design';
import { formatEuro, relativeDate, speak, type Language, type Text } from '@eenloket/kit';
import type { Visit } from '../worker/visit.js';
import type { WorkItem } from './work-item.js';

const kinds: { readonly [status in WorkItem['status']]: StatusKind } = {
  costs: 'late',
  late: 'late',
  tell: 'you',
  asked: 'waiting',
  working: 'running',
};
const words: { readonly [status in Exclude<WorkItem['status'], 'costs'>]: Text } = {
  late: { nl: 'Te laat', en: 'Late' },
  tell: { nl: 'Nog niet verteld', en: 'Not told yet' },
  asked: { nl: 'Wacht op antwoord', en: 'Waits for an answer' },
  working: { nl: 'Te doen', en: 'To do' },
};

/** The last eight signs of a case number: enough to tell cases apart in a list. */
export const shortNumber = (caseId: string): string => caseId.slice(-8);

/** Pieces of work as lines; `current` is the case beside the list, `nameOf` tells a team lead who has it. */
export const WorkList = ({
  visit,
  items,
  current,
  nameOf,
  compact,
}: {
  readonly visit: Visit;
  readonly items: readonly WorkItem[];
  readonly current?: string;
  readonly nameOf?: (worker: string) => string;
  /** For the narrow list beside a case: the service and how far away its date is. */
  readonly compact?: boolean;
}) => {
  const { language, today } = visit;
  const say = speak(language);
  const due = ({ decideBy, receivedOn }: WorkItem) =>
    decideBy ? (
      <LegalDateText language={language} date={decideBy} today={today} />
    ) : (
      <>
        {say('sinds ', 'since ')}
        <LegalDateText language={language} date={receivedOn} />
      </>
    );
  const row = (item: WorkItem): DeskRow => ({
    href: `/${language}/zaak/${item.caseId}`,
    title: compact
      ? item.service[language]
      : `${item.service[language]}: ${item.task[language].toLowerCase()}`,
    subject: [shortNumber(item.caseId), item.claimedBy && nameOf?.(item.claimedBy)]
      .filter(Boolean)
      .join(', '),
    status: {
      kind: kinds[item.status],
      text:
        compact && item.status === 'working' && item.decideBy
          ? relativeDate(item.decideBy, today, language)
          : wordsOf(item, language),
    },
    ...(compact ? {} : { due: due(item) }),
    current: item.caseId === current,
  });
  return <DeskList rows={onePerCase(items).map(row)} />;
};

const wordsOf = ({ status, perDay = '0' }: WorkItem, language: Language): string => {
  if (status !== 'costs') return words[status][language];
  const euros = formatEuro(perDay, language);
  return speak(language)(`Kost ${euros} per dag`, `Costs ${euros} a day`);
};

/** A case with two open tasks stands in the list once, with the most urgent one. */
const onePerCase = (items: readonly WorkItem[]): readonly WorkItem[] =>
  items.filter(({ caseId }, index) => items.findIndex((other) => other.caseId === caseId) === index);
