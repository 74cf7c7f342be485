import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { CodedError, type Random } from '@eenloket/kit';
import type { Bsn } from './bsn.js';

/** The installation's two keys of 32 bytes each; kept outside the database. */
export interface IdentityKeys {
  readonly encryption: Uint8Array;
  readonly lookup: Uint8Array;
}

/** Turns a BSN into what the database holds, and back. */
export interface BsnVault {
  /** AES-256-GCM: nonce (12 bytes), tag (16), ciphertext. `owner` binds it to its row: copied to another row it does not open. */
  seal(bsn: Bsn, owner: string): Uint8Array;
  /** Throws `identity.bsnUnreadable` for a wrong key, a wrong owner or changed bytes. */
  open(sealed: Uint8Array, owner: string): Bsn;
  /** HMAC-SHA256 (32 bytes): finds a row by BSN without being able to try all BSNs from a copy of the database. */
  lookup(bsn: Bsn): Uint8Array;
}

const nonce_bytes = 12;
const tag_bytes = 16;

/** Makes a vault. Throws `identity.keyLength` when a key is not 32 bytes. */
export function bsnVault(keys: IdentityKeys, random: Random): BsnVault {
  for (const [name, key] of Object.entries(keys))
    if (key.length !== 32)
      throw new CodedError('identity.keyLength', `The ${name} key has ${key.length} bytes: give one of 32.`);
  return {
    seal(bsn, owner) {
      const nonce = random(nonce_bytes);
      const cipher = createCipheriv('aes-256-gcm', keys.encryption, nonce).setAAD(Buffer.from(owner));
      const ciphertext = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
    },
    open: (sealed, owner) => openSealed(keys.encryption, sealed, owner),
    lookup: (bsn) => createHmac('sha256', keys.lookup).update(bsn).digest(),
  };
}

function openSealed(key: Uint8Array, sealed: Uint8Array, owner: string): Bsn {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonce_bytes), {
      authTagLength: tag_bytes,
    })
      .setAAD(Buffer.from(owner))
      .setAuthTag(sealed.subarray(nonce_bytes, nonce_bytes + tag_bytes));
    const text = decipher.update(sealed.subarray(nonce_bytes + tag_bytes), undefined, 'utf8');
    return (text + decipher.final('utf8')) as Bsn;
  } catch (cause) {
    throw new CodedError(
      'identity.bsnUnreadable',
      'A stored BSN does not open: the encryption key differs from the one it was stored with, or the row was changed. Restore the key.',
      { cause },
    );
  }
}
