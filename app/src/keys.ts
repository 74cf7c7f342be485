import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CodedError } from '@eenloket/kit';

/** The secrets of one installation. Lose them and no BSN can be read any more: back them up apart from the database. */
export interface Keys {
  /** AES-256-GCM key of the BSN column, 32 bytes. */
  readonly bsnEncryption: Buffer;
  /** HMAC-SHA256 key of the BSN look-up, 32 bytes. */
  readonly bsnLookup: Buffer;
  /** HMAC-SHA256 key of CSRF tokens, 32 bytes. */
  readonly csrf: Buffer;
  /** Ed25519 private key (PKCS#8 PEM) that signs the checkpoints of the transparency log. */
  readonly checkpointSigning: string;
}

interface KeysFile {
  readonly bsnEncryption: string;
  readonly bsnLookup: string;
  readonly csrf: string;
  readonly checkpointSigning: string;
}

/**
 * Reads the keys of this installation; makes them at the first start (mode 600, written whole or not at all).
 * @param path of the keys file, e.g. `.data/keys.json`
 * @param mayCreate false in production, where somebody must have put the keys there
 * @throws CodedError `keys-missing` or `keys-invalid`
 */
export function openKeys(path: string, mayCreate: boolean): Keys {
  if (!existsSync(path)) {
    if (!mayCreate)
      throw new CodedError(
        'keys-missing',
        `There is no keys file at ${path}. Make one with: npx eenloket keys ${path}`,
      );
    createKeys(path);
  }
  const file = parse(path);
  return {
    bsnEncryption: secret(file.bsnEncryption, 'bsnEncryption', path),
    bsnLookup: secret(file.bsnLookup, 'bsnLookup', path),
    csrf: secret(file.csrf, 'csrf', path),
    checkpointSigning: signingKey(file.checkpointSigning, path),
  };
}

/** Makes a new keys file. Never overwrites one. */
export function createKeys(path: string): void {
  const fresh = () => randomBytes(32).toString('base64');
  const file: KeysFile = {
    bsnEncryption: fresh(),
    bsnLookup: fresh(),
    csrf: fresh(),
    checkpointSigning: generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString(),
  };
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, JSON.stringify(file, null, 2), { mode: 0o600, flag: 'wx' });
  renameSync(unfinished, path);
}

function parse(path: string): Partial<KeysFile> {
  try {
    return Object(JSON.parse(readFileSync(path, 'utf8'))) as KeysFile;
  } catch (cause) {
    throw new CodedError(
      'keys-invalid',
      `The keys file ${path} cannot be read as JSON. Restore it from its backup.`,
      { cause },
    );
  }
}

function secret(text: string | undefined, name: string, path: string): Buffer {
  const bytes = Buffer.from(text ?? '', 'base64');
  if (bytes.length !== 32)
    throw new CodedError(
      'keys-invalid',
      `The key ${name} in ${path} is not 32 bytes of base64. Restore the file from its backup.`,
    );
  return bytes;
}

function signingKey(pem: string | undefined, path: string): string {
  try {
    const { asymmetricKeyType } = createPrivateKey(pem ?? '');
    if (pem && asymmetricKeyType === 'ed25519') return pem;
  } catch {
    // No key at all is as wrong as one of another kind.
  }
  throw new CodedError(
    'keys-invalid',
    `The key checkpointSigning in ${path} is not an Ed25519 private key in PEM. Restore the file from its backup.`,
  );
}
