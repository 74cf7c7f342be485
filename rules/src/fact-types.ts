import { anyType, type FeelType } from './ir/feel-type.js';

const text: FeelType = { kind: 'string' };

const types: { readonly [name: string]: FeelType } = {
  number: { kind: 'number' },
  money: { kind: 'number' },
  date: { kind: 'date' },
  boolean: { kind: 'boolean' },
  string: text,
  choice: text,
  time: text,
  list: { kind: 'list', of: anyType },
  context: { kind: 'context', entries: new Map() },
};

/** FEEL's type for a type of the vocabulary (`packs/facts.yaml`); any type for a name it does not know. */
export const factType = (name: string): FeelType =>
  Object.hasOwn(types, name) ? (types[name] ?? anyType) : anyType;
