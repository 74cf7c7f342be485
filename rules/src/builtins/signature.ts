import { builtInType, type FeelType } from '../ir/feel-type.js';

/** One parameter of a function of the language. */
export interface Formal {
  readonly name: string;
  /** The types it may have, the first that fits is taken. */
  readonly types: readonly FeelType[];
  readonly nullable: boolean;
  readonly optional: boolean;
}

/** One way to call a function of the language. */
export interface Signature {
  readonly formals: readonly Formal[];
  /** The last parameter may be given any number of times. */
  readonly rest: boolean;
}

const numbers: FeelType = { kind: 'list', of: { kind: 'number' } };
const ownWords: { readonly [word: string]: FeelType } = {
  days: { kind: 'days' },
  months: { kind: 'months' },
  numbers,
  lists: { kind: 'list', of: { kind: 'list', of: { kind: 'any' } } },
  contexts: { kind: 'list', of: { kind: 'context', entries: new Map() } },
};

/** The type of a word in a signature: FEEL's own, and `days`, `months`, `numbers`, `lists`, `contexts`. */
export function typeOfWord(word: string): FeelType {
  const type = Object.hasOwn(ownWords, word) ? ownWords[word] : builtInType(word);
  if (!type) throw new TypeError(`There is no type "${word}".`);
  return type;
}

function readFormal(text: string): Formal {
  const [written = '', kinds = 'any'] = text.split(': ');
  const words = kinds.split('|');
  return {
    name: written.replace(/^\.\.\.|\?$/g, ''),
    types: words.filter((word) => word !== 'null').map(typeOfWord),
    nullable: words.includes('any') || words.includes('null'),
    optional: written.endsWith('?'),
  };
}

/** Reads `(list: list, position: number, newItem: any)`; `?` after a name makes it optional, `...` before the last repeats it. */
export function readSignature(text: string): Signature {
  const parts = text
    .slice(1, -1)
    .split(', ')
    .filter((part) => part !== '');
  return { formals: parts.map(readFormal), rest: parts.at(-1)?.startsWith('...') ?? false };
}
