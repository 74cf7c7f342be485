import { textsOf, textsOfModel } from './decision-texts.js';
import type { DmnModel, DrgElement } from './model.js';
import { parseDmn } from './parse-dmn.js';

/** Other texts, by the ids of the elements around them. */
export type OtherTexts = { readonly [id: string]: string };

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The prefix of the element that begins here: `dmn:` in `<dmn:text>`. */
const prefixAt = (dmn: string, at: number): string => /^<([\w.-]+:)/.exec(dmn.slice(at, at + 80))?.[1] ?? '';

/** Names that a text of FEEL may mean: not those behind a point or within quotes. */
const namesIn = (text: string): ReadonlySet<string> =>
  new Set(text.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_]*/gu));

const kinds = {
  input: ['informationRequirement', 'requiredInput'],
  decision: ['informationRequirement', 'requiredDecision'],
  function: ['knowledgeRequirement', 'requiredKnowledge'],
} as const;

/** The requirements that a decision lacks for what its new texts name; a circle that this makes is told when it is compiled. */
function drawn(dmn: string, each: DrgElement, texts: readonly string[], { elements }: DmnModel): Edit[] {
  const at = each.logic?.element.at;
  if (at === undefined) return [];
  const names = new Set(texts.flatMap((text) => [...namesIn(text)]));
  const missing = elements.filter(
    ({ kind, name, id }) =>
      kind !== 'service' &&
      (each.kind === 'decision' || kind === 'function') &&
      id !== each.id &&
      names.has(name) &&
      !each.requires.includes(id),
  );
  const prefix = prefixAt(dmn, at);
  const put = missing.map(({ kind, id, namespace }) => {
    const [outer, inner] = kinds[kind as keyof typeof kinds];
    const href = escaped(id.slice(namespace.length)).replaceAll('"', '&quot;');
    return `<${prefix}${outer}><${prefix}${inner} href="${href}"/></${prefix}${outer}>`;
  });
  return [{ start: at, end: at, put: put.join('') }];
}

/**
 * A file of DMN with other texts in place of those that stand in it, and with the requirements drawn that they need. Ids that the
 * file does not have are left out; a file that is no DMN stays as it is. Whether the texts can be run is told by the compiler.
 */
export function withRuleTexts(dmn: string, texts: OtherTexts): string {
  const read = parseDmn(dmn, 'decision.dmn');
  if (!read.ok) return dmn;
  const model = read.value;
  const edits = textsOfModel(model).flatMap((decision): Edit[] => {
    const changed = textsOf(decision).filter(({ id }) => id !== null && Object.hasOwn(texts, id));
    const each = model.elements.find(({ element }) => element.at === decision.start);
    if (changed.length === 0 || !each) return [];
    const replaced = changed.map(({ id, start, end }) => {
      const tag = `${prefixAt(dmn, start)}text`;
      return { start, end, put: `<${tag}>${escaped(texts[id ?? ''] ?? '')}</${tag}>` };
    });
    return [
      ...drawn(
        dmn,
        each,
        changed.map(({ id }) => texts[id ?? ''] ?? ''),
        model,
      ),
      ...replaced,
    ];
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), dmn);
}
