/** What is known of a value before it is computed. `any` says nothing. */
export type FeelType =
  | {
      readonly kind: 'any' | 'null' | 'boolean' | 'number' | 'date' | 'time' | 'dateTime' | 'days' | 'months';
    }
  /** `values` are all the texts that it may be; absent when it may be any. */
  | { readonly kind: 'string'; readonly values?: readonly string[] }
  | { readonly kind: 'range'; readonly of: FeelType }
  | { readonly kind: 'list'; readonly of: FeelType }
  | { readonly kind: 'context'; readonly entries: ReadonlyMap<string, FeelType> }
  | {
      readonly kind: 'function';
      /** Null when nothing is known of the parameters. */
      readonly parameters: readonly FeelType[] | null;
      /** The names of the parameters; absent when a type says nothing of them. */
      readonly names?: readonly string[];
      readonly returns: FeelType;
    };

export const anyType: FeelType = { kind: 'any' };

/** The type of a function of which nothing else is known. */
export const anyFunction: FeelType & { readonly kind: 'function' } = {
  kind: 'function',
  parameters: null,
  returns: anyType,
};

const names: { readonly [name: string]: FeelType } = {
  any: anyType,
  null: { kind: 'null' },
  boolean: { kind: 'boolean' },
  number: { kind: 'number' },
  string: { kind: 'string' },
  date: { kind: 'date' },
  time: { kind: 'time' },
  'date and time': { kind: 'dateTime' },
  datetime: { kind: 'dateTime' },
  'days and time duration': { kind: 'days' },
  daytimeduration: { kind: 'days' },
  'years and months duration': { kind: 'months' },
  yearmonthduration: { kind: 'months' },
  function: anyFunction,
  list: { kind: 'list', of: anyType },
  context: { kind: 'context', entries: new Map() },
  range: { kind: 'range', of: anyType },
};

/** The built-in type of a name as FEEL and DMN write it (`feel:number`, `number`, `dateTime`); null for any other name. */
export const builtInType = (name: string): FeelType | null =>
  names[
    name
      .replace(/^feel:/, '')
      .trim()
      .toLowerCase()
  ] ?? null;

/** The type of what a list of this type holds; of anything else nothing is known. */
export const itemTypeOf = (type: FeelType): FeelType => (type.kind === 'list' ? type.of : anyType);
