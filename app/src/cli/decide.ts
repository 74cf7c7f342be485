import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { decideLines, deciderOf, problemLine, type Decider, type DecideOptions } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import { packsDirectoryOf } from '../configuration.js';
import { openCatalogue } from '../system/catalogue.js';
import { readArguments } from './arguments.js';
import { readTextFile } from './read-text-file.js';

const USAGE = 'npx eenloket decide SERVICE [--on 2026-03-16] [--facts FILE|-] [--lines [--explain]]';

/**
 * `eenloket decide SERVICE --on DATE --facts FILE|-`: one request, decided and explained, as JSON. With `--lines` one request
 * a line, each perhaps with its own `on`, and one result a line, explained with `--explain`. 1: the request cannot be decided, and stderr says why.
 */
export async function run(rest: readonly string[]): Promise<number> {
  const { service, on, facts, lines, explain } = asked(rest);
  const decider = deciderOf(service, openCatalogue(packsDirectoryOf(process.env)));
  const options = { brief: lines && !explain, ...(on === undefined ? {} : { on }) };
  return lines ? manyOf(decider, facts, options) : oneOf(decider, facts, options);
}

async function oneOf(decider: Decider, file: string, options: DecideOptions): Promise<number> {
  const decided = decider.decide(parsed(file, await contentOf(file)), options);
  if (decided.ok) {
    console.log(JSON.stringify(decided.value, null, 2));
    return 0;
  }
  for (const problem of decided.error) console.error(problemLine(problem));
  return 1;
}

async function manyOf(decider: Decider, file: string, options: DecideOptions): Promise<number> {
  const input = file === '-' ? process.stdin : Readable.from([readTextFile(file)]);
  const lines = createInterface({ input, crlfDelay: Infinity });
  for await (const result of decideLines(decider, lines, options)) {
    if (process.stdout.write(`${JSON.stringify(result)}\n`)) continue;
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}

const contentOf = (file: string): Promise<string> =>
  file === '-' ? text(process.stdin) : Promise.resolve(readTextFile(file));

function parsed(file: string, content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (cause) {
    const where = file === '-' ? 'What came in' : file;
    throw new CodedError('decide.notJson', `${where} is no JSON: ${(cause as Error).message}.`, { cause });
  }
}

function asked(rest: readonly string[]) {
  const { words, values } = readArguments(rest, {
    usage: USAGE,
    options: {
      on: { type: 'string' },
      facts: { type: 'string', default: '-' },
      lines: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
    words: [1, 1],
  });
  return { service: words[0] ?? '', ...values };
}
