import type { ErrorObject } from 'ajv';
import { didYouMean } from '../did-you-mean.js';
import type { Finding } from '../finding.js';
import { validatorOf, type SchemaName } from './schemas.js';
import type { YamlFile, YamlPath } from './yaml-file.js';

interface Problem {
  readonly path: YamlPath;
  readonly key?: 'key';
  readonly message: string;
  readonly fix: string;
}

type Describe = (error: ErrorObject, path: YamlPath, where: string) => Problem;

const allowedKeys = (error: ErrorObject): string[] =>
  Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});

const DESCRIBE: { readonly [keyword: string]: Describe } = {
  additionalProperties: (error, path, where) => {
    const key = String(error.params['additionalProperty']);
    const allowed = allowedKeys(error);
    return {
      path: [...path, key],
      key: 'key',
      message: `Unknown key "${key}" in ${where}.`,
      fix: key.includes(' ')
        ? 'A comma ends a text between { and }: put the whole text in quotes.'
        : didYouMean(key, allowed, `Remove it; allowed are: ${allowed.join(', ')}.`),
    };
  },
  required: (error, path, where) => {
    const key = String(error.params['missingProperty']);
    return { path, message: `Key "${key}" is missing in ${where}.`, fix: `Add "${key}:".` };
  },
  type: (error, path, where) => ({
    path,
    message: `${where} must be ${String(error.params['type'])}.`,
    fix:
      typeof error.data === 'number'
        ? `Put the value in quotes: "${error.data}".`
        : `Write a value of that type instead of ${JSON.stringify(error.data)}.`,
  }),
  enum: (error, path, where) => {
    const allowed = (error.params['allowedValues'] as unknown[]).map(String);
    return {
      path,
      message: `${where} cannot be ${JSON.stringify(error.data)}.`,
      fix: didYouMean(String(error.data), allowed, `Use one of: ${allowed.join(', ')}.`),
    };
  },
  propertyNames: (error, path, where) => {
    const key = String(error.params['propertyName']);
    return {
      path: [...path, key],
      key: 'key',
      message: `"${key}" is not a valid name in ${where}.`,
      fix: 'Use camelCase without spaces or hyphens; facts are named subject.fact, organisations in lower case with hyphens.',
    };
  },
  pattern: (error, path, where) => {
    const description = (error.parentSchema as { description?: string } | undefined)?.description;
    return {
      path,
      message: `${where} has the wrong form: ${JSON.stringify(error.data)}.`,
      fix: `Write it as: ${description ?? String(error.params['pattern'])}.`,
    };
  },
};

const other: Describe = (error, path, where) => ({
  path,
  message: `${where} ${error.message ?? 'is not valid'}.`,
  fix: 'Compare it with the example in another pack.',
});

/** Keywords that only say that something inside them failed; the inner error says it better. */
const WRAPPERS = new Set(['anyOf', 'oneOf', 'if']);

function pathOf(error: ErrorObject, value: unknown): YamlPath {
  const keys = error.instancePath.split('/').slice(1);
  let inside = value;
  return keys.map((key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(inside) ? Number(name) : name;
    inside = (inside as { [key: string]: unknown } | undefined)?.[step];
    return step;
  });
}

/** Holds a parsed file against its schema; one finding `schema.<keyword>` for every place that does not fit. */
export function schemaFindings(yaml: YamlFile, schema: SchemaName): Finding[] {
  const validate = validatorOf(schema);
  if (validate(yaml.value)) return [];
  const errors = validate.errors ?? [];
  // The error about a name comes with one about the name's form, at the same place.
  const told = errors.filter((error) => !WRAPPERS.has(error.keyword) && error.propertyName === undefined);
  const findings = (told.length > 0 ? told : errors).map((error): Finding => {
    const path = pathOf(error, yaml.value);
    const where = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
    const { message, fix, path: at, key } = (DESCRIBE[error.keyword] ?? other)(error, path, where);
    return { code: `schema.${error.keyword}`, file: yaml.file, ...yaml.locate(at, key), message, fix };
  });
  return findings.filter(
    ({ line, column, message }, index) =>
      findings.findIndex((f) => f.line === line && f.column === column && f.message === message) === index,
  );
}
