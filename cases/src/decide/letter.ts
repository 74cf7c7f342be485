import type { Pack } from '@eenloket/catalogue';
import { ok, type LegalDate } from '@eenloket/kit';
import type { CaseEventData } from '../domain/case-event.js';
import type { CaseState } from '../domain/case-state.js';
import { refuse } from '../domain/refusal.js';
import { termOf } from '../plan/term.js';
import { resultRule } from './decision.js';
import type { Decider } from './decider.js';

/**
 * Until when and under which article the resident may object: six weeks from the day after the letter
 * (Awb 6:7, 6:8), and only against a `beschikking`; undefined for a deed, an act of fact or a private party's mail.
 */
export const objectionOf = (
  state: CaseState,
  pack: Pack,
  sentOn: LegalDate,
): CaseEventData['letter-sent']['objection'] => {
  const rule = resultRule(pack, state.decision?.result)?.objection;
  if (pack.outcomeKind !== 'beschikking' || rule === undefined) return undefined;
  const { date } = termOf({ from: sentOn, term: rule.term, article: rule.article, atw: true });
  return { by: date, article: rule.article };
};

/**
 * Sends the letter of a decided case. A stopped case (a child died) sends nothing by itself:
 * only a worker may write then (`case.no-automatic-letter`).
 */
export const sendLetter: Decider<'sendLetter'> = (state, { letter, by, on }, pack) => {
  if (state.phase === 'stopped' && by === 'system')
    return refuse('case.no-automatic-letter', `Case ${state.caseId} is stopped; a worker writes, if anyone.`);
  if (!['decided', 'stopped', 'withdrawn'].includes(state.phase))
    return refuse(
      'case.not-decided',
      `Case ${state.caseId} is not decided; decide before the letter goes out.`,
    );
  if (state.letters.includes(letter.letterId))
    return refuse('case.letter-sent', `Letter ${letter.letterId} went out already; nothing more is needed.`);
  const objection = state.phase === 'decided' ? objectionOf(state, pack, on) : undefined;
  return ok([
    {
      type: 'letter-sent',
      data: {
        partId: state.part.partId,
        caseId: state.caseId,
        ...letter,
        ...(objection ? { objection } : {}),
        contact: pack.contact,
        language: state.part.language,
        ...(by === 'system' ? { automatic: true } : {}),
      },
    },
  ]);
};
