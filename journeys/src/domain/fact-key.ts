/** Whether a fact is about one child or its birth, so that each child of twins has its own. */
export const isChildFact = (fact: string): boolean => /^(kind|geboorte)\./.test(fact);

/** One key for a fact, or for a fact of one child: `aanvrager.iban`, `kind.voornamen#<childRef>`. */
export const factKey = (fact: string, childRef?: string): string =>
  childRef === undefined ? fact : `${fact}#${childRef}`;
