import type { LegalDate, Text } from '@eenloket/kit';
import type { TrackerRow, WaitingJourney } from '@eenloket/journeys';
import { stillToDoElsewhere } from '../elsewhere/elsewhere-step.js';
import type { OpenJourney } from '../ports/journeys-port.js';

type Of = { readonly journeyId: string; readonly lifeEvent: string };

/** One thing the resident must do. */
export type Todo = { readonly kind: 'partner'; readonly journeyId: string } | OwnTodo;

const saidNo = ({ facts }: WaitingJourney): boolean => facts.some(({ declined }) => declined);

type OwnTodo = Of &
  (
    | {
        readonly kind: 'answer';
        readonly organisation: string;
        readonly question: string;
        readonly by?: LegalDate;
      }
    | { readonly kind: 'questions'; readonly count: number }
    | {
        readonly kind: 'duty';
        readonly label: Text;
        readonly article: string;
        readonly by: LegalDate;
        readonly overdue: boolean;
      }
    | { readonly kind: 'approve' }
    | { readonly kind: 'reportBirth' }
  );

/** One thing that others are at work on. */
export type RunningLine = Of & {
  readonly partId: string;
  readonly pack: string;
  readonly organisation: string;
  readonly statusText: Text;
  readonly next: Text;
  readonly by?: LegalDate;
};

/** All that is on the resident's plate today. */
export interface Today {
  readonly todo: readonly Todo[];
  readonly running: readonly RunningLine[];
  /** Journeys of a partner to which this resident said no, and may still say yes. */
  readonly declined: readonly string[];
}

const OVER = ['closed', 'withdrawn', 'stopped'];
const FAR = '9999-12-31';

const questionsOf = ({ journeyId, lifeEvent, view }: OpenJourney): readonly Todo[] =>
  view.tracker.flatMap(({ question, organisation }) =>
    question
      ? [
          {
            kind: 'answer' as const,
            journeyId,
            lifeEvent,
            organisation,
            question: question.question,
            ...(question.answerBy === undefined ? {} : { by: question.answerBy }),
          },
        ]
      : [],
  );

/** What the law asks of the resident and was not done yet, here or elsewhere; of twins once. */
const dutiesOf = ({ journeyId, lifeEvent, view }: OpenJourney): readonly Todo[] => {
  const open = [...view.path.filter(({ sent }) => !sent), ...stillToDoElsewhere(view)].flatMap(
    ({ duties }) => duties,
  );
  const once = new Map(open.map((duty) => [`${duty.name} ${duty.date}`, duty]));
  return [...once.values()].map(({ label, article, date: by, overdue }) => ({
    kind: 'duty',
    journeyId,
    lifeEvent,
    label,
    article,
    by,
    overdue,
  }));
};

const ownTodo = ({ journeyId, lifeEvent, view }: OpenJourney): readonly Todo[] => {
  if (view.stopped) return [];
  const of = { journeyId, lifeEvent };
  const open = view.needed.length + view.toConfirm.length;
  const reports: readonly Todo[] = view.children.length === 0 ? [{ ...of, kind: 'reportBirth' }] : [];
  if (open > 0) return [{ ...of, kind: 'questions', count: open }, ...reports];
  return view.mayApprove ? [{ ...of, kind: 'approve' }, ...reports] : reports;
};

const lineOf = (
  { journeyId, lifeEvent }: OpenJourney,
  { partId, pack, organisation, statusText, next, by }: TrackerRow,
): RunningLine => ({
  journeyId,
  lifeEvent,
  partId,
  pack,
  organisation,
  statusText,
  next,
  ...(by === undefined ? {} : { by: by.date }),
});

const dueOf = (todo: Todo): string => ('by' in todo && todo.by !== undefined ? todo.by : FAR);

/**
 * What the resident must do, the first date first, and what others are at work on. Pure.
 * A stopped journey asks nothing. `waiting`: journeys of a partner that wait for this resident's agreement.
 */
export const todayOf = (
  journeys: readonly OpenJourney[],
  waiting: readonly WaitingJourney[] = [],
): Today => ({
  todo: [
    ...waiting
      .filter((each) => !saidNo(each))
      .map(({ journeyId }) => ({ kind: 'partner' as const, journeyId })),
    ...journeys
      .filter(({ view }) => !view.stopped)
      .flatMap((journey): readonly Todo[] => [
        ...questionsOf(journey),
        ...dutiesOf(journey),
        ...ownTodo(journey),
      ]),
  ].sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0)),
  declined: waiting.filter(saidNo).map(({ journeyId }) => journeyId),
  running: journeys.flatMap((journey) =>
    journey.view.tracker.filter(({ status }) => !OVER.includes(status)).map((row) => lineOf(journey, row)),
  ),
});
