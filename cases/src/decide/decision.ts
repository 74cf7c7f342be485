import type { Pack, ResultRule } from '@eenloket/catalogue';
import { ok, type LegalDate } from '@eenloket/kit';
import type { CommandOf, Manner } from '../domain/case-command.js';
import type { CaseEventData } from '../domain/case-event.js';
import type { CaseState } from '../domain/case-state.js';
import { isDecidableFor, outcomesFor } from '../domain/decidable-for.js';
import type { Outcomes } from '../domain/evaluation.js';
import { refuse } from '../domain/refusal.js';
import { penaltyOf } from '../plan/penalty.js';
import type { Decided, Decider } from './decider.js';
import { withoutFigure } from './without-figure.js';

/** Records that something the law demands first was done, such as hearing the applicant (Awb 4:7, 4:8). */
export const recordHearing: Decider<'recordHearing'> = (state, command, pack) => {
  const { requirement, by, summary, on } = command;
  if (state.phase !== 'working')
    return refuse('case.not-working', `Case ${state.caseId} is not being worked on; nothing to record.`);
  if (!pack.plan.results.some(({ requires }) => requires.includes(requirement)))
    return refuse(
      'case.requirement-unknown',
      `Pack ${pack.id} has no requirement ${requirement}; check plan.yaml.`,
    );
  return ok([{ type: 'hearing-recorded', data: { requirement, worker: by, summary, on } }]);
};

type Choice = { readonly result: string | undefined; readonly outcomes: Outcomes };

const choiceOf = (state: CaseState, manner: Manner): Choice =>
  manner.as === 'deviation'
    ? { result: manner.result, outcomes: manner.outcomes }
    : { result: state.proposal?.result, outcomes: state.proposal?.outcomes ?? {} };

const checkManner = (state: CaseState, { by, manner }: CommandOf<'decide'>, pack: Pack): Decided => {
  if (state.phase !== 'working')
    return refuse('case.not-working', `Case ${state.caseId} is not being worked on; it cannot be decided.`);
  if (manner.as === 'proposed' && state.proposal === undefined)
    return refuse(
      'case.no-proposal',
      `Case ${state.caseId} has no proposal; run the rules or give a reason.`,
    );
  if (manner.as === 'deviation' && manner.reason.trim() === '')
    return refuse(
      'case.reason-missing',
      `Deviating in case ${state.caseId} needs a reason the resident can read.`,
    );
  if (by === 'system' && (pack.automation !== 'full' || manner.as === 'deviation'))
    return refuse(
      'case.automation-not-allowed',
      `${pack.id} is decided by a worker; open the task ${state.caseId}.`,
    );
  return ok([]);
};

const checkChoice = (state: CaseState, { result, outcomes }: Choice, pack: Pack): Decided => {
  if (result === undefined || !isDecidableFor(pack, result, outcomes))
    return refuse(
      'case.undecidable',
      `Case ${state.caseId} has an unknown or provisional outcome; ask or wait.`,
    );
  const unpublished = withoutFigure(state.proposal, outcomesFor(pack, result, outcomes));
  if (unpublished.length > 0)
    return refuse(
      'case.no-figure',
      `The law has no figure yet for ${unpublished.join(', ')} in case ${state.caseId}; wait for it, or leave it out.`,
    );
  const rule = decidableResults(pack).find(({ name }) => name === result);
  if (!rule)
    return refuse('case.result-unknown', `Pack ${pack.id} has no result ${result}; choose one it has.`);
  const unmet = rule.requires.filter((requirement) => !state.met.includes(requirement));
  return unmet.length === 0
    ? ok([])
    : refuse(
        'case.requirement-unmet',
        `Result ${result} needs ${unmet.join(', ')} first; record it, then decide.`,
      );
};

// What the result does not stand on and nobody asked is left out: a decision says nothing that is unknown.
const decidedOutcomes = (pack: Pack, result: string, outcomes: Outcomes): Outcomes => {
  const needed = outcomesFor(pack, result, outcomes);
  return Object.fromEntries(
    Object.entries(outcomes).filter(([name, { state }]) => name in needed || state !== 'unknown'),
  );
};

/** What the decision of this day comes too late for, told with it: a penalty of no days is none. */
const owed = (state: CaseState, on: LegalDate): Pick<CaseEventData['decided'], 'penalty'> => {
  const { days = 0, euros = '0' } = penaltyOf(state, on) ?? {};
  return days > 0 ? { penalty: { days, euros } } : {};
};

/**
 * Decides, as proposed or otherwise with a reason. Refused when the outcome is unknown or provisional, when a worker would
 * grant what no figure is published for, when the
 * result demands a hearing that was not recorded (Awb 4:7), or when `system` decides a pack that is not `full`.
 */
export const decideCase: Decider<'decide'> = (state, command, pack) => {
  const { manner, by, on } = command;
  const choice = choiceOf(state, manner);
  const allowed = checkManner(state, command, pack);
  if (!allowed.ok) return allowed;
  const possible = checkChoice(state, choice, pack);
  if (!possible.ok) return possible;
  const result = choice.result ?? '';
  const proposed = state.proposal?.result;
  const deviated = manner.as === 'deviation';
  return ok([
    {
      type: 'decision-taken',
      data: {
        result,
        by,
        on,
        ...(deviated
          ? { deviation: { reason: manner.reason, ...(proposed === undefined ? {} : { proposed }) } }
          : {}),
      },
    },
    {
      type: 'decided',
      data: {
        partId: state.part.partId,
        caseId: state.caseId,
        result,
        outcomes: deviated ? choice.outcomes : decidedOutcomes(pack, result, choice.outcomes),
        explanation: state.proposal?.explanation ?? [],
        deviated,
        ...owed(state, on),
      },
    },
  ]);
};

/** The result by which a plan names the confirmation of a withdrawal: nobody decides it, the resident does. */
export const WITHDRAWN = 'ingetrokken';

/** The results of a pack that can be decided. */
export const decidableResults = (pack: Pack): readonly ResultRule[] =>
  pack.plan.results.filter(({ name }) => name !== WITHDRAWN);

/** The pack's rule for a result; undefined when it has none of that name. */
export const resultRule = (pack: Pack, result: string | undefined): ResultRule | undefined =>
  pack.plan.results.find(({ name }) => name === result);
