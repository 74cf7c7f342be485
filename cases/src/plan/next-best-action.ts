import type { Pack } from '@eenloket/catalogue';
import type { LegalDate, Text } from '@eenloket/kit';
import { daysBetween, formatDate } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';
import type { Deadline } from './deadlines.js';
import { hasDecidableProposal } from './task-applies.js';

/** A suggestion to the worker with its reason; the human decides. */
export type NextBestAction = {
  readonly action: 'call' | 'notifyLate' | 'ask' | 'decideAsProposed' | 'decide' | 'sendLetter' | 'takeOver';
  readonly reason: Text;
};

/** A term is near when at most this many days are left. */
export const NEAR_DAYS = 7;

const because = (action: NextBestAction['action'], nl: string, en: string): NextBestAction => ({
  action,
  reason: { nl, en },
});

const nearTerm = (deadline: Deadline, today: LegalDate): NextBestAction[] => {
  const left = daysBetween(today, deadline.date);
  if (deadline.suspended || left > NEAR_DAYS) return [];
  const on = (language: 'nl' | 'en') => formatDate(deadline.date, language);
  return left < 0
    ? [because('call', `De termijn liep tot ${on('nl')}.`, `The term ran until ${on('en')}.`)]
    : [because('decide', `De termijn loopt tot ${on('nl')}.`, `The term runs until ${on('en')}.`)];
};

const proposal = (state: CaseState, pack: Pack): NextBestAction[] => {
  if (state.interim !== undefined && state.interim === state.proposal?.result)
    return [
      because(
        'call',
        'Wij schreven dat het nog niet kan. Bel de ouder en los het samen op.',
        'We wrote that it is not possible yet. Call the parent and solve it together.',
      ),
    ];
  if (!state.proposal)
    return [
      because('decide', 'Beoordeel zelf: er is geen voorstel.', 'Judge yourself: there is no proposal.'),
    ];
  return hasDecidableProposal(state, pack)
    ? [
        because(
          'decideAsProposed',
          'Alle gegevens zijn er en de regels geven één uitkomst.',
          'All facts are there and the rules give one outcome.',
        ),
      ]
    : [
        because(
          'ask',
          'Er mist een gegeven: de regels geven nog geen uitkomst.',
          'A fact is missing: the rules give no outcome yet.',
        ),
      ];
};

const working = (
  state: CaseState,
  pack: Pack,
  deadlines: readonly Deadline[],
  today: LegalDate,
): NextBestAction[] => {
  const late = Object.values(state.late).includes('noticed')
    ? [
        because(
          'notifyLate',
          'Wij zijn te laat en dat is nog niet gemeld.',
          'We are late and have not said so.',
        ),
      ]
    : [];
  const near = deadlines.flatMap((deadline) => nearTerm(deadline, today));
  if (!state.questions.some(({ open }) => open)) return [...late, ...near, ...proposal(state, pack)];
  return [...late, ...near];
};

/** What a worker could do next, most urgent first, each with its reason. Pure. */
export const nextBestActionsOf = (
  state: CaseState,
  pack: Pack,
  deadlines: readonly Deadline[],
  today: LegalDate,
): readonly NextBestAction[] => {
  if (state.phase === 'stopped')
    return [because('takeOver', 'Eén medewerker neemt dit over.', 'One worker takes this over.')];
  if (state.phase === 'decided' && state.letters.length === 0)
    return [because('sendLetter', 'Besloten, maar nog niet verteld.', 'Decided, but not yet told.')];
  return state.phase === 'working' ? working(state, pack, deadlines, today) : [];
};
