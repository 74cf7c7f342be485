import { compile } from '../closures/compile.js';
import type { DrgElement, FeelText, Grounds } from '../dmn/model.js';
import { anyType } from '../ir/feel-type.js';
import { lowerBoxed, type Surroundings } from '../ir/lower-boxed.js';
import type { Node } from '../ir/node.js';
import { Scope, type Meaning } from '../ir/scope.js';
import type { Draft } from './draft.js';

const unusual = (name: string): boolean => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);

function scopeOf({ dmn, meanings }: Draft, each: DrgElement): Map<string, Meaning> {
  const own = each.kind === 'function' ? [each.id] : [];
  const visible = dmn.elements.filter(({ id }) => each.requires.includes(id) || own.includes(id));
  return new Map(visible.map(({ id, name }) => [name, meanings.get(id) as Meaning]));
}

function siteOf(draft: Draft, each: DrgElement, grounds: Grounds, rule: string | null): number {
  const clauses = grounds.clauses.length > 0 ? grounds.clauses : each.grounds.clauses;
  const text = grounds.text ?? each.grounds.text;
  return (
    draft.sites.push({ decision: each.name, rule, clauses, ...(text === undefined ? {} : { text }) }) - 1
  );
}

function complainOfFeel(draft: Draft, each: DrgElement, about: FeelText, message: string, at: number): void {
  const [problem = message, ...advice] = message.split(/(?<=[.!;]) (?=\S)/);
  const start = draft.source.dmn.indexOf('>', about.element.at) + 1;
  const suggestion = advice.join(' ') || 'Correct the expression.';
  draft.complain(each.element, `${problem} In: ${about.text.trim().slice(0, 80)}`, suggestion, start + at);
}

function around(draft: Draft, each: DrgElement, names: ReadonlyMap<string, Meaning>): Surroundings {
  const all = [...names].flatMap(([name, { members }]) => [name, ...(members?.keys() ?? [])]);
  return {
    unusualNames: all.filter(unusual),
    complain: (about, message, at) => complainOfFeel(draft, each, about, message, at),
    typeOf: (name) => draft.type(name, each.element),
    site: (grounds, rule) => siteOf(draft, each, grounds, rule),
  };
}

/** Compiles the expression of a decision or function into its slot. */
export function compileLogic(draft: Draft, each: DrgElement): void {
  if (!each.logic || each.kind === 'input') return;
  const names = scopeOf(draft, each);
  const site = siteOf(draft, each, each.grounds, null);
  const body = lowerBoxed(each.logic, Scope.of(names), around(draft, each, names));
  const type = each.kind === 'decision' ? draft.type(each.typeRef, each.element) : anyType;
  const checked: Node = type.kind === 'any' ? body : { op: 'conform', of: body, what: each.name, type };
  // A function is applied under the law of whoever calls it, so only decisions cite.
  const node: Node =
    each.kind === 'decision' ? { op: 'cite', site, of: checked, type: checked.type } : checked;
  const slot = draft.slots.findIndex(({ kind, name }) => kind === each.kind && name === each.name);
  draft.nodes.set(slot, node);
  draft.slots[slot] = { kind: each.kind, name: each.name, run: compile(node) };
}
