import type { FactJson, FactValue } from '@eenloket/rules';
import type { Evaluation, Outcomes } from '../domain/evaluation.js';

/** Grants nothing: no, none, an amount of zero. */
const isNothing = (value: FactJson): boolean =>
  value === null ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'string' && /^(-?0+([.]0+)?)?$/.test(value));

const gives = (value: FactValue | undefined): boolean =>
  value !== undefined && value.state !== 'unknown' && !isNothing(value.value);

const usedNoFigure = ({ parameters }: Evaluation): boolean =>
  Array.isArray(parameters) &&
  parameters.some(
    (use: FactJson) => (use as { readonly provisional?: boolean } | null)?.provisional === true,
  );

/**
 * The outcomes of a decision that grant something for a day for which the law has no figure yet: the rules could say them only
 * provisionally, so nobody can know them, a worker who deviates neither. Refusing is possible without a figure. Pure.
 */
export const withoutFigure = (proposal: Evaluation | undefined, outcomes: Outcomes): readonly string[] =>
  proposal && usedNoFigure(proposal)
    ? Object.keys(outcomes).filter(
        (name) => proposal.outcomes[name]?.state === 'provisional' && gives(outcomes[name]),
      )
    : [];
