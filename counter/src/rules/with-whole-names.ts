import type { Decider } from '@eenloket/catalogue';
import type { Explanation, Reason } from '@eenloket/rules';

/** An explanation whose facts a request named short, with the names of the vocabulary again, by which its texts are found. Pure. */
export function withWholeNames(explanation: Explanation, facts: Decider['facts']): Explanation {
  const all = facts.all();
  const whole = (name: string): string => all.get(name)?.name ?? name;
  const reason = ({ fact, facts: several, ...rest }: Reason): Reason => ({
    fact: whole(fact),
    ...rest,
    ...(several ? { facts: several.map(whole) } : {}),
  });
  const { outcome, value, because, although, wouldChangeIf } = explanation;
  return {
    outcome,
    value,
    because: because.map(reason),
    although: although.map(reason),
    wouldChangeIf: wouldChangeIf.map((change) => ({ ...change, fact: whole(change.fact) })),
  };
}
