/** What is known of a value before it is computed. `any` says nothing. */
export type FeelType =
  | {
      readonly kind:
        'any' | 'null' | 'boolean' | 'number' | 'string' | 'date' | 'days' | 'months' | 'function';
    }
  | { readonly kind: 'range'; readonly of: FeelType }
  | { readonly kind: 'list'; readonly of: FeelType }
  | { readonly kind: 'context'; readonly entries: ReadonlyMap<string, FeelType> };

export const anyType: FeelType = { kind: 'any' };

const names: { readonly [name: string]: FeelType } = {
  any: anyType,
  null: { kind: 'null' },
  boolean: { kind: 'boolean' },
  number: { kind: 'number' },
  string: { kind: 'string' },
  date: { kind: 'date' },
  'days and time duration': { kind: 'days' },
  dayTimeDuration: { kind: 'days' },
  'years and months duration': { kind: 'months' },
  yearMonthDuration: { kind: 'months' },
  function: { kind: 'function' },
  list: { kind: 'list', of: anyType },
  context: { kind: 'context', entries: new Map() },
  range: { kind: 'range', of: anyType },
};

/** The built-in type of a name as FEEL and DMN write it (`feel:number`, `number`); null for any other name. */
export const builtInType = (name: string): FeelType | null => {
  const bare = name.replace(/^feel:/, '').trim();
  return names[bare] ?? names[bare.toLowerCase()] ?? null;
};
