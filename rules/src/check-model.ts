import { draftOf } from './compile/compile-draft.js';
import type { DecisionSource, KeptTable, Reading } from './compile/draft.js';
import { tableHints, type TableHint } from './check/table-hints.js';
import type { Slot } from './decision-model.js';
import type { Diagnostic } from './diagnostic.js';
import { placeOf } from './dmn/place-of.js';
import { describeElement } from './dmn/xml-element.js';

/** A hint about a decision table, with its place in the file. */
export interface ModelHint extends Diagnostic, TableHint {}

/** What is wrong with a model, and what is perhaps not meant. */
export interface CheckedModel {
  /** A pack with any of these is refused; in a model of the standard what they name is null. */
  readonly errors: readonly Diagnostic[];
  /** These refuse nothing. */
  readonly hints: readonly ModelHint[];
}

function hintsOf(kept: KeptTable, slots: readonly Slot[]): readonly ModelHint[] {
  const { each, boxed } = kept;
  return tableHints(kept, slots).map((hint) => {
    const row = boxed.rules[(hint.rules[0] ?? 0) - 1];
    const { source, at } = row?.inputs[0]?.element ?? each.element;
    return {
      ...hint,
      file: source.file,
      element: describeElement(each.element),
      ...placeOf(source.text, at),
    };
  });
}

/**
 * Everything wrong with a model, and hints about its decision tables: rules that are never reached, overlaps and gaps, each
 * with an example input. Nothing is thrown for any text.
 */
export function checkModel(source: DecisionSource, reading: Reading = 'pack'): CheckedModel {
  const draft = draftOf(source, reading);
  if (!draft.ok) return { errors: draft.error, hints: [] };
  const { problems, tables, slots } = draft.value;
  return { errors: problems, hints: tables.flatMap((table) => hintsOf(table, slots)) };
}
