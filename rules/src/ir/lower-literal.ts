import type { Demands } from '../dmn/item-types.js';
import type { BoxedTable, FeelText, Grounds } from '../dmn/model.js';
import type { XmlElement } from '../dmn/xml-element.js';
import type { Ast } from '../feel/ast.js';
import type { KnownNames } from '../feel/known-names.js';
import { parseFeel, type FeelForm } from '../feel/parse-feel.js';
import { anyType, type FeelType } from './feel-type.js';
import { lower } from './lower.js';
import type { Bound, Node, Table } from './node.js';
import type { Scope } from './scope.js';

/** A column of inputs of a decision table: its value, and the truth that says whether the table allows it. */
export interface InputColumn extends Bound {
  readonly domain: Node | null;
}

/** What lowering needs from its surroundings: where to complain, types by name, and numbers for sites. */
export interface Surroundings {
  /** Names that FEEL could not read without being told: with spaces or signs. */
  readonly names: KnownNames;
  complain(about: FeelText, message: string, at: number): void;
  /** Complains at an element of what the model has there. */
  refuse(element: XmlElement, message: string, suggestion: string): void;
  /** Keeps a decision table that was lowered, for hints about its rules. */
  keep(boxed: BoxedTable, table: Table, columns: readonly InputColumn[]): void;
  typeOf(name: string): FeelType;
  /** What values of a type must satisfy beyond being of it; null when nothing. */
  demandsOf(name: string | null): Demands | null;
  /** The number of a site: the law under which what is read there counts; no law of its own means the surrounding one. */
  site(grounds: Grounds, rule: string | null): number;
}

/** Reads a text of FEEL, complaining where it stands of what is wrong with it. */
export function parse(feel: FeelText, form: FeelForm, scope: Scope, around: Surroundings): Ast | null {
  const parsed = parseFeel(feel.text, scope.unusual, form, around.names);
  if (parsed.ok) return parsed.value;
  around.complain(feel, parsed.error.message, parsed.error.at);
  return null;
}

/** Runs a step of lowering and passes on what it found wrong. */
export function noting<T>(feel: FeelText, scope: Scope, around: Surroundings, run: () => T): T {
  const before = scope.problems.length;
  const result = run();
  for (const { message, at } of scope.problems.slice(before)) around.complain(feel, message, at);
  return result;
}

/** The expression of a text; a fault when it cannot be read. */
export function literal(feel: FeelText, scope: Scope, around: Surroundings): Node {
  const ast = parse(feel, 'expression', scope, around);
  if (!ast)
    return { op: 'fault', message: `"${feel.text.trim().slice(0, 60)}" cannot be read.`, type: anyType };
  return noting(feel, scope, around, () => lower(ast, scope));
}
