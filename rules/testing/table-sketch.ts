import { expect } from 'vitest';
import { checkModel, type ModelHint } from '../src/index.js';
import { dmnOf, type Sketch } from './model.js';

/** A decision table in few words: cells by row, the output last. */
export interface Rows {
  readonly policy?: string;
  /** Inputs by name: type, and allowed values if any. */
  readonly inputs: { readonly [name: string]: readonly [type: string, values?: string] };
  readonly rows: readonly (readonly string[])[];
  readonly otherwise?: string;
  readonly outputValues?: string;
}

const text = (of: string): string => `<text><![CDATA[${of}]]></text>`;

/** The table as decision `d` of a model. */
export function tableSketch({ policy = 'FIRST', inputs, rows, otherwise, outputValues }: Rows): Sketch {
  const columns = Object.entries(inputs).map(
    ([name, [, values]]) =>
      `<input><inputExpression>${text(name)}</inputExpression>${values ? `<inputValues>${text(values)}</inputValues>` : ''}</input>`,
  );
  const output = `<output>${outputValues ? `<outputValues>${text(outputValues)}</outputValues>` : ''}${otherwise ? `<defaultOutputEntry>${text(otherwise)}</defaultOutputEntry>` : ''}</output>`;
  const rules = rows.map((cells) => {
    const tests = cells.slice(0, -1).map((cell) => `<inputEntry>${text(cell)}</inputEntry>`);
    return `<rule>${tests.join('')}<outputEntry>${text(cells.at(-1) ?? '')}</outputEntry></rule>`;
  });
  return {
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, [type]]) => [name, type])),
    decisions: {
      d: `<decisionTable hitPolicy="${policy}">${columns.join('')}${output}${rules.join('\n')}</decisionTable>`,
    },
  };
}

/** The hints about a table; it has no errors. */
export const hintsOf = (rows: Rows): readonly ModelHint[] => {
  const { errors, hints } = checkModel({ dmn: dmnOf(tableSketch(rows)), file: 't.dmn' });
  expect(errors).toEqual([]);
  return hints;
};
/** The hints as kind, rules and example. */
export const short = (rows: Rows): readonly (readonly [string, readonly number[], object])[] =>
  hintsOf(rows).map(({ kind, rules, example }) => [kind, rules, Object.fromEntries(example)]);
