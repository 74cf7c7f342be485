import { readdirSync, readFileSync } from 'node:fs';

const directory = new URL('../../policies/', import.meta.url);

/** The policies by name: one file each in `identity/policies`, the file's name is the policy's. */
export function readPolicies(): { readonly [name: string]: string } {
  const files = readdirSync(directory).filter((file) => file.endsWith('.cedar'));
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.cedar$/, ''), readFileSync(new URL(file, directory), 'utf8')]),
  );
}

/** The schema that the policies are written against. */
export const readPolicySchema = (): string =>
  readFileSync(new URL('eenloket.cedarschema', directory), 'utf8');
