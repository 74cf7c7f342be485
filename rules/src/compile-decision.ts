import { err, ok, type Result } from '@eenloket/kit';
import { compile } from './closures/compile.js';
import {
  ASKED_DATE,
  type DecisionModel,
  type ParameterTable,
  type Site,
  type Slot,
} from './decision-model.js';
import type { Diagnostic } from './diagnostic.js';
import { ItemTypes } from './dmn/item-types.js';
import type { DmnModel, DrgElement, FeelText, Grounds } from './dmn/model.js';
import { parseDmn, placeOf } from './dmn/parse-dmn.js';
import { circleIn } from './dmn/requirements.js';
import { describeElement, type XmlElement } from './dmn/xml-element.js';
import { factType } from './fact-types.js';
import { anyType, type FeelType } from './ir/feel-type.js';
import { lowerBoxed, type Surroundings } from './ir/lower-boxed.js';
import { nearestName } from './ir/nearest-name.js';
import type { Node } from './ir/node.js';
import { Scope, type Meaning } from './ir/scope.js';
import { readPeriods } from './parameters.js';

/** What a model is compiled from. `facts` is the vocabulary: the type of every fact by name; without it names are not checked. */
export interface DecisionSource {
  readonly dmn: string;
  /** The name of the file, for diagnostics. */
  readonly file: string;
  readonly facts?: ReadonlyMap<string, string>;
  readonly parameters?: readonly ParameterTable[];
}

const PARAMETERS = 'parameters';
const unusual = (name: string): boolean => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);

/** Builds one model; holds what is found on the way. */
class Compilation {
  readonly problems: Diagnostic[] = [];
  private readonly slots: Slot[] = [];
  private readonly sites: Site[] = [];
  private readonly nodes = new Map<number, Node>();
  private readonly types: ItemTypes;
  private readonly meanings = new Map<string, Meaning>();

  constructor(
    private readonly source: DecisionSource,
    private readonly dmn: DmnModel,
  ) {
    this.types = new ItemTypes(dmn.items);
  }

  run(): DecisionModel {
    for (const each of this.dmn.elements) this.meanings.set(each.id, this.meaning(each));
    this.resolveParameterDates();
    for (const each of this.dmn.elements) if (each.kind !== 'input') this.logic(each);
    this.refuseCircles();
    this.refuseStrangers();
    const byKind = (kind: Slot['kind']) =>
      new Map(this.slots.flatMap((slot, i) => (slot.kind === kind ? [[slot.name, i] as const] : [])));
    const facts = byKind('fact');
    facts.delete(ASKED_DATE);
    const { slots, sites } = this;
    return {
      file: this.source.file,
      slots,
      sites,
      decisions: byKind('decision'),
      facts,
      factTexts: this.dmn.factTexts.texts.map(({ element: _, ...text }) => text),
      changes: this.dmn.factTexts.changes.map(({ element: _, ...change }) => change),
    };
  }

  private complain(element: XmlElement, message: string, suggestion: string, at = element.at): void {
    const place = placeOf(this.source.dmn, at);
    this.problems.push({
      file: this.source.file,
      element: describeElement(element),
      ...place,
      message,
      suggestion,
    });
  }

  private type(name: string | null, element: XmlElement): FeelType {
    const type = this.types.named(name);
    if (!type) {
      const near = nearestName(
        name ?? '',
        this.dmn.items.map((item) => item.name),
      );
      this.complain(
        element,
        `There is no type "${name}".`,
        near ? `Did you mean "${near}"?` : 'Define it or use a type of FEEL.',
      );
    }
    return type ?? anyType;
  }

  private add(slot: Slot, type: FeelType): Meaning {
    this.slots.push(slot);
    return { node: { op: 'slot', slot: this.slots.length - 1, type } };
  }

  private meaning(each: DrgElement): Meaning {
    const type = this.type(each.typeRef, each.element);
    if (each.kind !== 'input') {
      const run = () => null;
      return this.add(
        { kind: each.kind, name: each.name, run },
        each.kind === 'decision' ? type : { kind: 'function' },
      );
    }
    if (each.name === ASKED_DATE)
      return this.add({ kind: 'fact', name: ASKED_DATE, type: { kind: 'date' } }, { kind: 'date' });
    if (each.name === PARAMETERS) return this.subject(this.parameters(each, type));
    if (type.kind !== 'context' || type.entries.size === 0) return this.fact(each.name, type, each.element);
    return this.subject(
      new Map(
        [...type.entries].map(([name, t]) => [name, this.fact(`${each.name}.${name}`, t, each.element)]),
      ),
    );
  }

  private subject(members: ReadonlyMap<string, Meaning>): Meaning {
    const entries = [...members].map(([name, { node }], index) => ({
      name,
      index: 1000 + index,
      value: node,
    }));
    const types = new Map(entries.map(({ name, value }) => [name, value.type]));
    return { node: { op: 'context', entries, type: { kind: 'context', entries: types } }, members };
  }

  private fact(name: string, declared: FeelType, element: XmlElement): Meaning {
    const known = this.source.facts?.get(name);
    const type = declared.kind === 'any' && known !== undefined ? factType(known) : declared;
    if (this.source.facts && known === undefined) {
      const near = nearestName(name, [...this.source.facts.keys()]);
      const advice = near ? `Did you mean "${near}"?` : 'Add it to packs/facts.yaml, or correct the name.';
      this.complain(element, `The vocabulary has no fact "${name}".`, advice);
    } else if (known !== undefined && factType(known).kind !== type.kind && factType(known).kind !== 'any')
      this.complain(
        element,
        `The fact "${name}" is a ${known}, but the model says ${type.kind}.`,
        `Use the type for ${known}.`,
      );
    return this.add({ kind: 'fact', name, type }, type);
  }

  private parameters(each: DrgElement, type: FeelType): Map<string, Meaning> {
    const declared = type.kind === 'context' ? [...type.entries.keys()] : [];
    const tables = this.source.parameters ?? [];
    for (const name of declared.filter((wanted) => !tables.some((table) => table.name === wanted)))
      this.complain(
        each.element,
        `There are no values for parameter "${name}".`,
        'Add it to parameters.yaml.',
      );
    return new Map(
      tables.map((table) => {
        const periods = readPeriods(table);
        if (typeof periods === 'string')
          this.complain(
            each.element,
            `Parameter "${table.name}" cannot be used: ${periods}.`,
            'Correct parameters.yaml.',
          );
        const kind = table.unit === 'text' ? 'string' : table.unit === 'date' ? 'date' : 'number';
        const parameter = { table, periods: typeof periods === 'string' ? [] : periods, at: -1 };
        return [table.name, this.add({ kind: 'parameter', name: table.name, parameter }, { kind })];
      }),
    );
  }

  private resolveParameterDates(): void {
    const input = this.dmn.elements.find((each) => each.name === PARAMETERS);
    for (const [i, slot] of this.slots.entries()) {
      if (slot.kind !== 'parameter') continue;
      const { at } = slot.parameter.table;
      let place = this.slots.findIndex(
        ({ kind, name }) => name === at && (kind === 'fact' || kind === 'decision'),
      );
      if (place < 0 && at === ASKED_DATE)
        place = this.slots.push({ kind: 'fact', name: ASKED_DATE, type: { kind: 'date' } }) - 1;
      if (place < 0 && input)
        this.complain(
          input.element,
          `Parameter "${slot.name}" is selected by "${at}", which the model does not have.`,
          'Name a fact, a decision or peildatum in `at`.',
        );
      this.slots[i] = { ...slot, parameter: { ...slot.parameter, at: place } };
    }
  }

  private scopeOf(each: DrgElement): Map<string, Meaning> {
    const own = each.kind === 'function' ? [each.id] : [];
    const visible = this.dmn.elements.filter(({ id }) => each.requires.includes(id) || own.includes(id));
    return new Map(visible.map(({ id, name }) => [name, this.meanings.get(id) as Meaning]));
  }

  private around(each: DrgElement, names: ReadonlyMap<string, Meaning>): Surroundings {
    const all = [...names].flatMap(([name, { members }]) => [name, ...(members?.keys() ?? [])]);
    return {
      unusualNames: all.filter(unusual),
      complain: (about: FeelText, message: string, at: number) => {
        const [problem = message, ...advice] = message.split(/(?<=[.!;]) (?=\S)/);
        const start = this.source.dmn.indexOf('>', about.element.at) + 1;
        const suggestion = advice.join(' ') || 'Correct the expression.';
        this.complain(
          each.element,
          `${problem} In: ${about.text.trim().slice(0, 80)}`,
          suggestion,
          start + at,
        );
      },
      typeOf: (name) => this.type(name, each.element),
      site: (grounds, rule) => this.site(each, grounds, rule),
    };
  }

  private site(each: DrgElement, grounds: Grounds, rule: string | null): number {
    const clauses = grounds.clauses.length > 0 ? grounds.clauses : each.grounds.clauses;
    const text = grounds.text ?? each.grounds.text;
    return (
      this.sites.push({ decision: each.name, rule, clauses, ...(text === undefined ? {} : { text }) }) - 1
    );
  }

  private logic(each: DrgElement): void {
    if (!each.logic) return;
    const names = this.scopeOf(each);
    const site = this.site(each, each.grounds, null);
    const body = lowerBoxed(each.logic, Scope.of(names), this.around(each, names));
    const type = each.kind === 'decision' ? this.type(each.typeRef, each.element) : anyType;
    const checked: Node = type.kind === 'any' ? body : { op: 'conform', of: body, what: each.name, type };
    // A function is applied under the law of whoever calls it, so only decisions cite.
    const node: Node =
      each.kind === 'decision' ? { op: 'cite', site, of: checked, type: checked.type } : checked;
    const slot = this.slots.findIndex(({ kind, name }) => kind === each.kind && name === each.name);
    this.nodes.set(slot, node);
    this.slots[slot] = { kind: each.kind as 'decision' | 'function', name: each.name, run: compile(node) };
  }

  /** A text or change about a fact that the model does not have would never show. */
  private refuseStrangers(): void {
    const names = this.slots.flatMap((slot) => (slot.kind === 'fact' ? [slot.name] : []));
    const { texts, changes } = this.dmn.factTexts;
    for (const { fact, element } of [...texts, ...changes]) {
      if (names.includes(fact)) continue;
      const near = nearestName(fact, names);
      this.complain(
        element,
        `The model has no fact "${fact}".`,
        near ? `Did you mean "${near}"?` : 'Remove this.',
      );
    }
  }

  /** Drawn requirements cannot be circular (checked before), but a parameter can depend on a decision that needs it. */
  private refuseCircles(): void {
    const used = (slot: number): number[] => {
      const each = this.slots[slot];
      if (each?.kind === 'parameter') return each.parameter.at < 0 ? [] : [each.parameter.at];
      const found: number[] = [];
      const walk = (part: unknown): void => {
        if (typeof part !== 'object' || part === null || part instanceof Map) return;
        const { op, slot: other } = part as { op?: unknown; slot?: unknown };
        if (op === 'slot' && typeof other === 'number') found.push(other);
        for (const child of Object.values(part)) walk(child);
      };
      walk(this.nodes.get(slot));
      return found;
    };
    const reaches = (from: number, target: number, seen: Set<number>): boolean =>
      used(from).some((next) => {
        if (next === target) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return reaches(next, target, seen);
      });
    const input = this.dmn.elements.find((each) => each.name === PARAMETERS);
    for (const [i, slot] of this.slots.entries())
      if (slot.kind === 'parameter' && input && reaches(i, i, new Set()))
        this.complain(
          input.element,
          `Parameter "${slot.name}" depends on itself through "${slot.parameter.table.at}".`,
          'Select it by another date.',
        );
  }
}

/**
 * Compiles a DMN model into closures over slots. Everything wrong with the model, its names and its parameters comes back
 * as diagnostics with place and suggestion; nothing is thrown for any text.
 */
export function compileDecision(source: DecisionSource): Result<DecisionModel, readonly Diagnostic[]> {
  const dmn = parseDmn(source.dmn, source.file);
  if (!dmn.ok) return dmn;
  const circle = circleIn(dmn.value.elements);
  if (circle) {
    const element = dmn.value.elements.find(({ name }) => name === circle[0])?.element;
    const place = placeOf(source.dmn, element?.at ?? 0);
    const message = `These decisions require one another: ${circle.join(' -> ')}.`;
    const about = element ? describeElement(element) : 'definitions';
    return err([
      {
        file: source.file,
        element: about,
        ...place,
        message,
        suggestion: 'Remove one of these requirements.',
      },
    ]);
  }
  const compilation = new Compilation(source, dmn.value);
  const model = compilation.run();
  return compilation.problems.length > 0 ? err(compilation.problems) : ok(model);
}
