import { createKeys } from '../keys.js';
import { readArguments } from './arguments.js';

/** `eenloket keys FILE`: makes a new keys file. */
export async function run(rest: readonly string[]): Promise<number> {
  const [path = ''] = readArguments(rest, { usage: 'npx eenloket keys FILE', words: [1, 1] }).words;
  createKeys(path);
  console.log(`Made ${path}. Keep a copy apart from the database: without it no BSN can be read.`);
  return 0;
}
