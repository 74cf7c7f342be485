import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** The files that have a schema, by the name of `schemas/<name>.schema.json`: those of packs, and a change of one. */
export const SCHEMA_NAMES = [
  'service',
  'parameters',
  'questions',
  'plan',
  'explanations',
  'examples',
  'assessment',
  'facts',
  'outputs',
  'life-event',
  'organisations',
  'synonyms',
  'terms',
  'change',
] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

const directory = new URL('../../schemas/', import.meta.url);
const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`${name}.schema.json`, directory), 'utf8')) as object;

function compileAll(): ReadonlyMap<SchemaName, ValidateFunction> {
  // Verbose, so that a finding can name the keys and values that are allowed.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
  ajv.addSchema(read('common'), 'common.schema.json');
  return new Map(SCHEMA_NAMES.map((name) => [name, ajv.compile(read(name))]));
}

let compiled: ReadonlyMap<SchemaName, ValidateFunction> | undefined;

/** The validator of one kind of pack file: JSON Schema 2020-12, compiled once per process. */
export function validatorOf(name: SchemaName): ValidateFunction {
  compiled ??= compileAll();
  const validator = compiled.get(name);
  if (!validator) throw new Error(`No schema "${name}": add it to SCHEMA_NAMES.`);
  return validator;
}
