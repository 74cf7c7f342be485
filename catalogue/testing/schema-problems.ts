import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * Holds values against the schemas of an OpenAPI document.
 * @returns what is wrong with a value by the schema of this name; an empty list when nothing is
 */
export function schemasOf(document: object): (schema: string, value: unknown) => unknown {
  const ajv = new Ajv2020({ allowUnionTypes: true, strict: false, validateFormats: false });
  ajv.addSchema(document, 'api');
  return (schema, value) => {
    const valid = ajv.getSchema(`api#/components/schemas/${schema}`);
    if (!valid) return `there is no schema ${schema}`;
    return valid(value) ? [] : valid.errors;
  };
}
