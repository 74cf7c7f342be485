import { generateColumns, parseDate, type Columns } from '@eenloket/rules';
import { allowance, ASKED, factNames } from './queries.js';

const decide = generateColumns(allowance.model, factNames, allowance.outputs);
const same = { peildatum: parseDate(ASKED) };

/**
 * Decides about the residents from `from` to before `to`: the facts in columns go in, the outcomes in cents come out. Gives how
 * many of them the plan in fixed point did not hold for.
 */
export const decideRows = (facts: Columns, outcomes: Columns, from: number, to: number): number =>
  decide({ facts, same, outcomes, from, to });
