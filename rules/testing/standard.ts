import {
  compileModel,
  runDecision,
  type DecisionModel,
  type ModelQuery,
  type TypedJson,
} from '../src/index.js';
import { dmnOf, feel, type Sketch } from './model.js';

/** A value with its kinds left out, for short tests: numbers, dates and durations as text. */
export type Plain = null | boolean | string | readonly Plain[] | { readonly [name: string]: Plain };

/** A value with its kinds left out. */
export function plain(value: TypedJson): Plain {
  if (value === null || typeof value === 'boolean') return value;
  if (value.kind === 'list') return value.items.map(plain);
  if (value.kind === 'context')
    return Object.fromEntries(value.entries.map(([name, entry]) => [name, plain(entry)]));
  return value.text;
}

/** A file of DMN compiled as the standard reads it; throws when it is refused. */
export function standardModel(dmn: string, imports: readonly string[] = []): DecisionModel {
  const files = imports.map((each, i) => ({ dmn: each, file: `import${i}.dmn` }));
  const model = compileModel({ dmn, file: 't.dmn', imports: files });
  if (!model.ok) throw new Error(JSON.stringify(model.error, null, 1));
  return model.value;
}

/** The value of a decision of a sketch as the standard reads it. */
export function decided(sketch: Sketch, decision = 'd', query: Partial<ModelQuery> = {}): Plain {
  return plain(runDecision(standardModel(dmnOf(sketch)), decision, { inputs: new Map(), ...query }).value);
}

/** The value of one FEEL text as the standard reads it: what is wrong is null. */
export const decide = (text: string, query: Partial<ModelQuery> = {}): Plain =>
  decided({ decisions: { d: feel(text) } }, 'd', query);
