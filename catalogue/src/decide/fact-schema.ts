import type { FactDefinition, FactField } from '../pack.js';

/** A JSON Schema (2020-12), as data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The longest list, number and text that a request may hold: a household, not a way to keep a machine busy. */
export const LIMITS = { members: 50, digits: 40, characters: 1_000 } as const;

/** A decimal text as a request writes it: digits, and perhaps a point with digits. */
export const DECIMAL = /^-?\d+(\.\d+)?$/;

const NUMBER: JsonSchema = { type: ['string', 'number'], pattern: DECIMAL.source, maxLength: LIMITS.digits };

/** What a member of a plain list is: a day, an amount or number when it has a unit, else a text. */
export const memberOf = ({ unit, label }: FactDefinition): FactField => ({
  type: unit === 'date' ? 'date' : unit === undefined ? 'string' : 'number',
  label,
});

function schemaOfField({ type, choices = [] }: FactField): JsonSchema {
  switch (type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
    case 'money':
      return NUMBER;
    case 'date':
      return { type: 'string', format: 'date' };
    case 'choice':
      return { type: 'string', enum: choices.map(({ value }) => value) };
    default:
      return { type: 'string', maxLength: LIMITS.characters };
  }
}

const schemaOfThing = (fields: NonNullable<FactDefinition['fields']>): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { ...schemaOfField(field), description: described(field) },
    ]),
  ),
  required: Object.keys(fields),
  additionalProperties: false,
});

const described = ({ label, unit }: FactField): string =>
  `${label.en} (${label.nl})${unit === undefined ? '' : `; ${unit}`}`;

/**
 * What `readFact` takes for this fact, as JSON Schema: what the open API publishes. The two are held together by a test.
 * Amounts and numbers are decimal texts; a number of JSON is taken as well.
 */
export function factSchema(definition: FactDefinition): JsonSchema {
  const { type, fields } = definition;
  const description = described(definition);
  if (type !== 'list') return { ...schemaOfField(definition), description };
  const items = fields ? schemaOfThing(fields) : schemaOfField(memberOf(definition));
  return { type: 'array', items, maxItems: LIMITS.members, description };
}
