/**
 * Facts that hurt to read for who is not concerned: they are sent where the law asks for them and stand in what is
 * sent, but no page offers them as a reason or as something that could change. A parent who is concerned has a page of
 * her own for it.
 */
const careful = ['geboorte.levenloos'];

/** Whether a fact is left out of explanations, of what is known, and of change links. */
export const isCareful = (fact: string): boolean => careful.includes(fact);
