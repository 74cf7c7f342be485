import { LIMITS, type JsonSchema } from '@eenloket/catalogue';
import { API_VERSION } from './api-headers.js';

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonSchema, required = Object.keys(properties), closed = true): JsonSchema => ({
  type: 'object',
  properties,
  required,
  ...(closed ? { additionalProperties: false } : {}),
});
const list = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'array', items, ...more });
const text = (description: string): JsonSchema => ({ type: 'string', description });
const date: JsonSchema = { type: 'string', format: 'date' };
const anything: JsonSchema = { description: 'Any JSON value; amounts and numbers are decimal texts.' };

/** What builds schemas briefly. */
export const build = { ref, object, list, text, date, anything };

const clause = {
  bwb: text('Id of the law in the Basiswettenbestand.'),
  article: text('Article, and paragraph where it matters.'),
  version: date,
  class: text('L: read in the law; D: delegated text; 2: secondary source; K: announced.'),
};

const reason = object(
  {
    fact: { type: 'string' },
    value: anything,
    origin: anything,
    clause: anything,
    text: { type: 'string' },
    facts: list({ type: 'string' }),
  },
  ['fact', 'value'],
);

/** The schemas that every service shares. */
export const sharedSchemas: JsonSchema = {
  Text: object({ nl: { type: 'string' }, en: { type: 'string' } }),
  Clause: object(clause, ['bwb', 'article']),
  Rules: object({
    version: text('Version of the pack.'),
    status: { type: 'string', enum: ['tested', 'inForce'] },
    sha256: text('Hash of the pack: the same hash, facts and day give the same outcome.'),
    engine: text('Version of the rule engine.'),
  }),
  Warning: object(
    {
      code: { type: 'string', enum: ['readings', 'later', 'provisional', 'rule'] },
      text: ref('Text'),
      readings: { type: 'object', description: 'What other readings of the law give.' },
    },
    ['code', 'text'],
  ),
  Missing: object({ fact: { type: 'string' }, ask: ref('Text') }, ['fact']),
  ParameterUse: object(
    {
      name: { type: 'string' },
      value: { type: 'string' },
      from: date,
      until: date,
      source: ref('Clause'),
      provisional: { type: 'boolean', description: 'No value is known for that day; the nearest was used.' },
    },
    ['name', 'value', 'from', 'source', 'provisional'],
  ),
  Explanation: object({
    outcome: { type: 'string' },
    value: anything,
    because: list(reason),
    although: list(reason),
    wouldChangeIf: list(
      object({ fact: { type: 'string' }, to: anything, outcome: anything, text: { type: 'string' } }, [
        'fact',
        'to',
        'outcome',
      ]),
    ),
    sentences: object({ nl: list({ type: 'string' }), en: list({ type: 'string' }) }),
  }),
  State: { type: 'string', enum: ['known', 'assumed', 'provisional', 'unknown'] },
  Service: object({
    service: { type: 'string' },
    title: ref('Text'),
    summary: ref('Text'),
    rules: ref('Rules'),
  }),
  ServiceDescription: object({
    service: { type: 'string' },
    title: ref('Text'),
    summary: ref('Text'),
    rules: ref('Rules'),
    basis: list(anything),
    contact: anything,
    inputs: list(
      object(
        {
          name: text('As a request names it.'),
          fact: text('As the vocabulary names it.'),
          type: { type: 'string' },
          label: ref('Text'),
        },
        ['name', 'fact', 'type', 'label'],
        false,
      ),
    ),
    outputs: list({ type: 'string' }),
    warnings: list(anything),
    parameters: list(anything),
  }),
  RequestError: object(
    {
      in: { type: 'string', enum: ['body', 'query'] },
      location: object(
        { pointer: text('JSON pointer into the body.'), name: text('Name of the query parameter.') },
        [],
      ),
      code: { type: 'string' },
      field: text('The fact, as the request named it.'),
      reason: { type: 'string' },
      fix: { type: 'string' },
      detail: text('Reason and fix.'),
    },
    ['in', 'location', 'code', 'reason', 'fix', 'detail'],
  ),
  Problem: object(
    {
      type: { type: 'string', format: 'uri-reference' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: text('What happened, to which thing, and what to do next.'),
      instance: text('Id of the request, to quote to a person.'),
      errors: list(ref('RequestError')),
    },
    ['type', 'title', 'status', 'detail', 'instance'],
  ),
};

const version = {
  'API-Version': {
    description: 'The full version of this API.',
    schema: { type: 'string', example: API_VERSION },
  },
  'Access-Control-Allow-Origin': {
    description: 'Every site may read this.',
    schema: { type: 'string', example: '*' },
  },
};
const tag = { ETag: { description: 'Version of the rules and a hash.', schema: { type: 'string' } } };

/** An answer with a body of this schema. */
export const answer = (
  description: string,
  schema: JsonSchema,
  tagged = false,
  example?: unknown,
): JsonSchema => ({
  description,
  headers: { ...version, ...(tagged ? tag : {}) },
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
});

/** The answer when what was asked for did not change. */
export const unchanged: JsonSchema = { description: 'It did not change.', headers: { ...version, ...tag } };

/** The refusals, by status. */
export function refusals(...statuses: readonly (keyof typeof why)[]): JsonSchema {
  const content = { 'application/problem+json': { schema: ref('Problem') } };
  return Object.fromEntries(
    statuses.map((status) => [status, { description: why[status], headers: version, content }]),
  );
}

const why = {
  '400': 'The request cannot be decided; "errors" names each field with reason and fix.',
  '413': `The body or the batch is too large, or a list has more than ${LIMITS.members} members.`,
  '415': 'The body is not application/json.',
  '500': 'Something broke on our side.',
  '503': 'Too many requests at once; "Retry-After" says when to try again.',
} as const;
