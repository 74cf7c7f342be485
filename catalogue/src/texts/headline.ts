import { compare, decimal, fromText } from '@eenloket/kit';
import type { FactValue } from '@eenloket/rules';

/** What a decision gives, by name. */
type Outcomes = { readonly [output: string]: FactValue };

/** How often an amount comes. */
export type Per = 'Maand' | 'Kwartaal' | 'Jaar';

/** What a resident wants to know first: an amount, yes or no, or that it is not known yet. */
export type Headline =
  | { readonly kind: 'amount'; readonly output: string; readonly amount: string; readonly per: Per }
  | { readonly kind: 'yes' | 'no'; readonly output: string }
  | { readonly kind: 'text'; readonly output: string; readonly value: string }
  | { readonly kind: 'unknown' };

const AMOUNT = /Per(Maand|Kwartaal|Jaar)$/;
// The amount that one is held against, not the one that is paid, where the decision gives both.
const NORM = /^norm/;
// Outputs that say whether somebody gets it; other yes-or-no outputs are details.
const ENTITLED = /^(heeftRecht|aanspraak|kan[A-Z]\w*|\w+Nodig)$/;
const ORDER: readonly Per[] = ['Maand', 'Kwartaal', 'Jaar'];

const valueOf = (value: FactValue | undefined) =>
  value === undefined || value.state === 'unknown' ? undefined : value.value;

type Amount = Extract<Headline, { kind: 'amount' }>;

/** The amounts that are paid, the most frequent first, and whether one of them is open. */
const amountsOf = (outcomes: Outcomes): { readonly amounts: readonly Amount[]; readonly open: boolean } => {
  const isPaid = (output: string): boolean => AMOUNT.test(output) && !NORM.test(output);
  const paysBesideNorm = Object.keys(outcomes).some(isPaid);
  const paid = Object.entries(outcomes).filter(
    ([output]) => AMOUNT.test(output) && (!paysBesideNorm || isPaid(output)),
  );
  const amounts = paid.flatMap(([output, value]) => {
    const per = AMOUNT.exec(output)?.[1] as Per | undefined;
    const amount = valueOf(value);
    const is = per !== undefined && typeof amount === 'string' && fromText(amount).ok;
    return is ? [{ kind: 'amount' as const, output, amount, per }] : [];
  });
  return {
    amounts: amounts.sort((a, b) => ORDER.indexOf(a.per) - ORDER.indexOf(b.per)),
    open: amounts.length < paid.length,
  };
};

const positive = (amount: string): boolean => compare(decimal(amount), decimal(0)) > 0;

/**
 * The first thing to say of outcomes: an amount above zero, else yes or no, else a text. Pure.
 * An entitlement that is no goes before an amount; an amount of zero is a no. What is unknown is never guessed.
 */
export const headlineOf = (outcomes: Outcomes): Headline => {
  const flag = Object.entries(outcomes).find(
    ([output, value]) => ENTITLED.test(output) && typeof valueOf(value) === 'boolean',
  );
  if (flag && valueOf(flag[1]) === false) return { kind: 'no', output: flag[0] };
  // As long as it is open whether somebody gets it, an amount or a detail (a date, a kind) says nothing.
  const isOpen = Object.entries(outcomes).some(
    ([output, value]) => ENTITLED.test(output) && value.state === 'unknown',
  );
  if (!flag && isOpen) return { kind: 'unknown' };
  const { amounts, open } = amountsOf(outcomes);
  const more = amounts.find(({ amount }) => positive(amount));
  if (more) return more;
  // Nothing of one amount says nothing of another that is still open.
  if (open) return { kind: 'unknown' };
  if (amounts[0]) return { kind: 'no', output: amounts[0].output };
  if (flag) return { kind: 'yes', output: flag[0] };
  const text = Object.entries(outcomes).find(([, value]) => typeof valueOf(value) === 'string');
  if (text) return { kind: 'text', output: text[0], value: String(valueOf(text[1])) };
  // A decision that gives nothing but a yes or a no.
  const only = Object.entries(outcomes).find(([, value]) => typeof valueOf(value) === 'boolean');
  return only ? { kind: valueOf(only[1]) === true ? 'yes' : 'no', output: only[0] } : { kind: 'unknown' };
};
