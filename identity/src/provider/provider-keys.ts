import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '@eenloket/kit';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What must survive a restart: else tokens in use stop verifying and cookies stop matching. */
export interface ProviderKeys {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookieKeys: readonly string[];
}

/**
 * Reads the provider's signing key (RS256) and cookie key from `directory`, and makes them the first time,
 * readable by the owner only. Throws `identity.providerKeysUnreadable` when the file is there but is not what was written.
 */
export async function providerKeys(directory: string): Promise<ProviderKeys> {
  const path = join(directory, 'development-provider-keys.json');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? makeKeys(directory, path) : parseKeys(path, text);
}

async function makeKeys(directory: string, path: string): Promise<ProviderKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  const keys = {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' }] },
    cookieKeys: [randomBytes(32).toString('base64url')],
  };
  await mkdir(directory, { recursive: true });
  // Written aside and renamed: a crash half-way must not leave half a key.
  await writeFile(`${path}.new`, JSON.stringify(keys), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return keys;
}

function parseKeys(path: string, text: string): ProviderKeys {
  try {
    const keys = JSON.parse(text) as ProviderKeys;
    if (keys.jwks.keys.length > 0 && keys.cookieKeys.length > 0) return keys;
  } catch {
    // Falls through to the one message below: empty and malformed need the same act.
  }
  throw new CodedError(
    'identity.providerKeysUnreadable',
    `The keys of the development identity provider in ${path} cannot be read: remove the file and start again; everyone logs in anew.`,
  );
}
