import { CodedError } from '@eenloket/kit';
import { createKeys } from '../keys.js';

/** `eenloket keys FILE`: makes a new keys file. */
export async function run([path]: readonly string[]): Promise<number> {
  if (!path) throw new CodedError('argument-missing', 'Say which file to make: npx eenloket keys FILE');
  createKeys(path);
  console.log(`Made ${path}. Keep a copy apart from the database: without it no BSN can be read.`);
  return 0;
}
