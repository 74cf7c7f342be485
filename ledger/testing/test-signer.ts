import { createPrivateKey } from 'node:crypto';
import type { NoteSigner } from '../src/signed-note.js';

/** PKCS #8 wrapping of an Ed25519 seed (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A signer with a key that is the same in every run. */
export const testSigner = (name: string, seed = 7): NoteSigner => ({
  name,
  privateKey: createPrivateKey({
    key: Buffer.concat([PKCS8, Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  }),
});
