import { decimal, divide, isDecimal, multiply } from '@eenloket/kit';
import { generate, parseDate, type Values } from '@eenloket/rules';
import { NULL, type Column, type Columns } from './columns.js';
import { allowance, ASKED } from './queries.js';

const { decide } = generate(allowance.model, allowance.outputs);
const peildatum = parseDate(ASKED);
const hundred = decimal(100);

/** An amount in cents as a number of FEEL. */
const euros = (cents: number): Values[string] => (cents === NULL ? null : divide(decimal(cents), hundred));

const truth = (value: number): boolean | null => (value === NULL ? null : value === 1);

const inCents = (value: Values[string]): number => {
  const cents = value !== undefined && isDecimal(value) ? multiply(value, hundred) : null;
  return typeof cents === 'number' ? cents : NULL;
};

/** Decides about the residents from `from` to before `to`: the facts in columns go in, the outcomes in cents come out. */
export function decideRows(facts: Columns, outcomes: Columns, from: number, to: number): void {
  const of = (name: string): Column => facts[name] ?? new Int32Array();
  const [adult, insured, partner] = [
    'aanvrager.meerderjarig',
    'aanvrager.verzekerd',
    'huishouden.heeftToeslagpartner',
  ].map(of) as [Column, Column, Column];
  const [income, wealth, theirs] = [
    'aanvrager.toetsingsinkomen',
    'aanvrager.vermogen',
    'partner.partnerVerzekerd',
  ].map(of) as [Column, Column, Column];
  const [theirIncome, theirWealth] = ['partner.toetsingsinkomenPartner', 'partner.vermogenPartner'].map(
    of,
  ) as [Column, Column];
  const columns = allowance.outputs.map((name) => [name, outcomes[name] ?? new Int32Array()] as const);
  for (let at = from; at < to; at += 1) {
    const found = decide({
      peildatum,
      'aanvrager.meerderjarig': truth(adult[at] ?? NULL),
      'aanvrager.verzekerd': truth(insured[at] ?? NULL),
      'huishouden.heeftToeslagpartner': truth(partner[at] ?? NULL),
      'aanvrager.toetsingsinkomen': euros(income[at] ?? NULL),
      'aanvrager.vermogen': euros(wealth[at] ?? NULL),
      'partner.partnerVerzekerd': truth(theirs[at] ?? NULL),
      'partner.toetsingsinkomenPartner': euros(theirIncome[at] ?? NULL),
      'partner.vermogenPartner': euros(theirWealth[at] ?? NULL),
    });
    for (const [name, column] of columns) column[at] = inCents(found[name]);
  }
}
