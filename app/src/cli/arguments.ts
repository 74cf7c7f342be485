import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CodedError } from '@eenloket/kit';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command takes behind its name. */
export interface Arguments<O extends Options> {
  /** As one types it, for the error: `npx eenloket verify [ORGANISATION]`. */
  readonly usage: string;
  readonly options?: O;
  /** The fewest and the most words that are no options; `[0, 0]` without this. */
  readonly words?: readonly [number, number];
}

/** The options and words of a command line, of which nothing is left unread. */
export interface Read<O extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ options: O }>>['values'];
  readonly words: readonly string[];
}

/**
 * Reads what stands behind a command's name. A slip is an error and never an argument: `--rest` for `--reset` starts nothing.
 * Errors: `argument-unknown` for an option or a word too many, `argument-missing` for a word too few; both say how it is used.
 */
export function readArguments<const O extends Options>(
  rest: readonly string[],
  { usage, options, words: [fewest, most] = [0, 0] }: Arguments<O>,
): Read<O> {
  const { values, positionals } = parsed(rest, options ?? ({} as O), usage);
  if (positionals.length > most)
    throw new CodedError('argument-unknown', `"${positionals[most]}" is one word too many. Use: ${usage}`);
  if (positionals.length < fewest)
    throw new CodedError('argument-missing', `Something is missing. Use: ${usage}`);
  return { values, words: positionals };
}

function parsed<O extends Options>(rest: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...rest], options, allowPositionals: true });
  } catch (cause) {
    // Node adds a hint on words that begin with a dash, which no command takes.
    const [said] = (cause as Error).message.split('. To specify');
    throw new CodedError('argument-unknown', `${said?.replace(/\.$/, '')}. Use: ${usage}`, { cause });
  }
}
