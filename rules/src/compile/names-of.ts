import type { DrgElement } from '../dmn/model.js';
import { nameOf, type XmlElement } from '../dmn/xml-element.js';
import type { Meaning } from '../ir/scope.js';
import type { Draft } from './draft.js';

const isPlain = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);

/** The meaning of a name whose members have meanings of their own: `kind.geboortedatum`, `imported.decision`. */
export function subject(members: ReadonlyMap<string, Meaning>): Meaning {
  const entries = [...members].map(([name, { node }], index) => ({ name, index: 1000 + index, value: node }));
  const types = new Map(entries.map(({ name, value }) => [name, value.type]));
  return { node: { op: 'context', entries, type: { kind: 'context', entries: types } }, members };
}

/** The names that the logic of an element may use: of what it requires, those of other models behind the name of their import. */
export function namesOf(draft: Draft, each: DrgElement): Map<string, Meaning> {
  const own = each.kind === 'function' ? [each.id] : [];
  const imports = draft.models.all.find(({ namespace }) => namespace === each.namespace)?.imports ?? [];
  const names = new Map<string, Meaning>();
  const members = new Map<string, Map<string, Meaning>>();
  for (const id of new Set([...each.requires, ...own])) {
    const [element, meaning] = [draft.byId.get(id), draft.meanings.get(id)];
    if (!element || !meaning) continue;
    const { name, namespace } = element;
    const alias = imports.find((other) => other.namespace === namespace)?.name ?? '';
    if (namespace === each.namespace || alias === '') names.set(name, meaning);
    else members.set(alias, (members.get(alias) ?? new Map<string, Meaning>()).set(name, meaning));
  }
  for (const [alias, of] of members) names.set(alias, subject(of));
  return names;
}

/** Names of several words that are declared anywhere in a model; names with signs of arithmetic only count where they are in scope. */
export function spacedNames(root: XmlElement): readonly string[] {
  const found = new Set<string>();
  const open = [...root.children];
  for (const element of open) {
    for (const name of [nameOf(element), element.attributes.get('iteratorVariable') ?? ''])
      if (!isPlain(name) && !/[-+*/.]/.test(name)) found.add(name);
    open.push(...element.children);
  }
  return [...found];
}

/** Names in scope that FEEL could not read without being told: with spaces or signs. */
export function unusualNames(names: ReadonlyMap<string, Meaning>): readonly string[] {
  const inScope = [...names].flatMap(([name, { members }]) => [name, ...(members?.keys() ?? [])]);
  return inScope.filter((name) => !isPlain(name));
}
