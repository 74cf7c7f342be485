import {
  factSchema,
  OpenRules,
  type Catalogue,
  type Decider,
  type JsonSchema,
  type OutputDefinition,
  type Pack,
} from '@eenloket/catalogue';
import { API_VERSION, BASE } from './api-headers.js';
import { answer, build, refusals, sharedSchemas, unchanged } from './openapi-parts.js';
import { MOST } from './read-asked.js';

const { ref, object, list, date } = build;

/** `toeslagen/zorgtoeslag` as a name of schemas and operations: `ToeslagenZorgtoeslag`. */
const nameOf = (id: string): string =>
  id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());

/** An outcome as the vocabulary of outputs has it; one that is not known is null. */
function outcomeSchema(output: OutputDefinition | undefined): JsonSchema {
  if (!output) return build.anything;
  const { type, label, unit, choices } = output;
  const kind = type === 'boolean' ? 'boolean' : type === 'list' ? 'array' : 'string';
  return {
    type: [kind, 'null'],
    ...(type === 'date' ? { format: 'date' } : {}),
    ...(choices ? { enum: [...choices.map(({ value }) => value), null] } : {}),
    description: `${label.en} (${label.nl})${unit === undefined ? '' : `; ${unit}`}`,
  };
}

/** What comes out of a pack: all its outputs, or of all children together those that add up. */
function outcomesOf({ decision, children }: Pack, { outputs }: Catalogue): JsonSchema {
  const all = decision?.outputs ?? [];
  const properties = Object.fromEntries(all.map((output) => [output, outcomeSchema(outputs.get(output))]));
  return object(properties, children ? Object.keys(children.total) : [...all]);
}

const states: JsonSchema = { type: 'object', additionalProperties: ref('State') };

const exampleOf = ({ pack, facts }: Decider): JsonSchema | undefined => {
  const [example] = pack.examples;
  const known = [...facts.all()].flatMap(([name, { name: fact }]) =>
    (example?.facts[fact] ?? null) === null ? [] : [[name, example?.facts[fact]] as const],
  );
  return example && { on: example.on, facts: Object.fromEntries(known) };
};

/** The schemas of one service, by name. */
function schemasOf({ pack, facts }: Decider, catalogue: Catalogue): JsonSchema {
  const name = nameOf(pack.id);
  const told = Object.fromEntries(
    [...facts.all()].map(([fact, definition]) => [fact, factSchema(definition)]),
  );
  const own = { outcomes: ref(`${name}Outcomes`), states };
  return {
    [`${name}Facts`]: object(told, []),
    [`${name}Outcomes`]: outcomesOf(pack, catalogue),
    [`${name}Request`]: object(
      { on: { ...date, description: 'The day asked about.' }, facts: ref(`${name}Facts`) },
      ['facts'],
    ),
    [`${name}Decision`]: object(
      {
        pack: { type: 'string', const: pack.id },
        on: date,
        ...own,
        missing: list(ref('Missing')),
        warnings: list(ref('Warning')),
        assumptions: { type: 'object', description: 'What was left out and is assumed, by name.' },
        explanation: list(ref('Explanation')),
        parameters: list(ref('ParameterUse')),
        ...(pack.children ? { children: list(object({ child: build.anything, ...own })) } : {}),
        rules: ref('Rules'),
      },
      ['pack', 'on', 'outcomes', 'states', 'missing', 'warnings', 'assumptions', 'parameters', 'rules'],
    ),
  };
}

const explain: JsonSchema = {
  name: 'explain',
  in: 'query',
  description:
    'Whether to say why, and what would change it. Without it: true for one request, false for a batch.',
  schema: { type: 'boolean' },
};

function operationsOf(decider: Decider): JsonSchema {
  const { id, title, summary } = decider.pack;
  const name = nameOf(id);
  const request = ref(`${name}Request`);
  const batch = object({ on: date, requests: list(request, { maxItems: MOST.brief }) }, ['requests']);
  const example = exampleOf(decider);
  const results = object({ results: list({ oneOf: [ref(`${name}Decision`), ref('Problem')] }) });
  return {
    get: {
      operationId: `describe${name}`,
      tags: ['services'],
      summary: `${title.en}: what it takes and gives`,
      description: summary.en,
      responses: {
        '200': answer('The service.', ref('ServiceDescription'), true),
        '304': unchanged,
        ...refusals('500', '503'),
      },
    },
    post: {
      operationId: `decide${name}`,
      tags: ['decisions'],
      summary: `${title.en}: decide`,
      description: `${summary.en} One request, or a batch of at most ${MOST.brief} (${MOST.explained} when explained): a list, or an object with "requests". Nothing is stored.`,
      parameters: [explain],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { oneOf: [request, list(request, { maxItems: MOST.brief }), batch] },
            ...(example ? { example } : {}),
          },
        },
      },
      responses: {
        '200': answer(
          'The decision; of a batch one result for each request, in the same order.',
          { oneOf: [ref(`${name}Decision`), results] },
          true,
        ),
        ...refusals('400', '413', '415', '500', '503'),
      },
    },
  };
}

const get = (operationId: string, tag: string, summary: string, schema: JsonSchema): JsonSchema => ({
  get: {
    operationId,
    tags: [tag],
    summary,
    description: summary,
    responses: { '200': answer(summary, schema, true), '304': unchanged, ...refusals('500', '503') },
  },
});

/** Who answers questions about the API: the contact centre. */
function contactOf({ organisations }: Catalogue, publicUrl: string): JsonSchema {
  const centre = organisations.get('contactcentrum');
  const email = centre?.contact.email;
  const name = centre?.name.nl ?? 'Eenloket';
  return { name, url: `${publicUrl}/nl/hulp`, ...(email === undefined ? {} : { email }) };
}

const info = (catalogue: Catalogue, publicUrl: string): JsonSchema => ({
  title: 'Eenloket: rules as API',
  version: API_VERSION,
  description:
    'The rules of law that Eenloket decides by, open to anyone: outcomes to the cent, why, by which article, and what was assumed. Without login; nothing that is sent is stored. An outcome is no decision of an organisation.',
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  contact: contactOf(catalogue, publicUrl),
});

const services = object({ services: list(ref('Service')) });

/**
 * The OpenAPI document (3.1) of the API, made from the packs: what it says of a fact is what a request is held against, and what it
 * says of an outcome is what the vocabulary of outputs says; the worked examples of each pack are held against it.
 * @param publicUrl where callers find the site
 */
export const openapiOf = (
  catalogue: Catalogue,
  publicUrl: string,
  rules = new OpenRules(catalogue),
): JsonSchema => ({
  openapi: '3.1.0',
  info: info(catalogue, publicUrl),
  servers: [{ url: publicUrl + BASE, description: 'This counter.' }],
  security: [{}],
  tags: [
    { name: 'services', description: 'Which rules there are.' },
    { name: 'decisions', description: 'What the rules say.' },
    { name: 'openapi', description: 'This document.' },
  ],
  paths: {
    '/openapi.json': get('getOpenapi', 'openapi', 'This document.', { type: 'object' }),
    '/': get('listServices', 'services', 'All services whose rules are open.', services),
    ...Object.fromEntries(rules.all().map((decider) => [`/${decider.pack.id}`, operationsOf(decider)])),
  },
  components: {
    schemas: Object.assign(
      {},
      sharedSchemas,
      ...rules.all().map((decider) => schemasOf(decider, catalogue)),
    ) as JsonSchema,
  },
});
