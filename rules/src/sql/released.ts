import { closed, type Fragment } from './fragment.js';
import type { NumberTerm, Term } from './term.js';

function number(n: NumberTerm, open: (at: Fragment) => Fragment): NumberTerm {
  const { over } = n;
  const by = over && number(over.by, open);
  return { ...n, at: open(n.at), over: over && by && { ...over, by, exact: over.exact && open(over.exact) } };
}

/** A term that no longer rests on a supposition or variable, because what makes it true or gives it a value is part of it now. */
export function released(term: Term, name: string): Term {
  const open = (at: Fragment): Fragment => closed(at, name);
  if (term.kind === 'number') return number(term, open);
  if (term.kind === 'items') return { ...term, items: term.items.map((item) => released(item, name)) };
  if (term.kind === 'context') {
    const { absent } = term;
    const entries = new Map([...term.entries].map(([key, each]) => [key, released(each, name)]));
    return { ...term, entries, ...(absent ? { absent: { ...absent, at: open(absent.at) } } : {}) };
  }
  return 'at' in term ? { ...term, at: open(term.at) } : term;
}
