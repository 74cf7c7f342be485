import { createPublicKey } from 'node:crypto';
import { CodedError } from '@eenloket/kit';
import { ED25519, keyId, rawPublicKey, type NoteSigner, type NoteVerifier } from './signed-note.js';
import { strictBase64 } from './strict-base64.js';

/** The public text by which anyone can check a signer's notes: `name+keyid+base64(type || key)`. */
export function verifierKey(signer: NoteSigner): string {
  const publicKey = createPublicKey(signer.privateKey);
  const id = Buffer.from(keyId(signer.name, publicKey)).toString('hex');
  const material = Buffer.concat([Uint8Array.of(ED25519), rawPublicKey(publicKey)]);
  return `${signer.name}+${id}+${material.toString('base64')}`;
}

const VERIFIER_KEY = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/u;

/** Reads a verifier key. Throws `ledger/verifier-key` when it is not one, is not Ed25519 or its id does not match. */
export function parseVerifierKey(vkey: string): NoteVerifier {
  const [, name = '', id = '', material = ''] = VERIFIER_KEY.exec(vkey) ?? [];
  const bytes = strictBase64(material);
  if (bytes?.length !== 33 || bytes[0] !== ED25519) throw unreadable(vkey);
  const x = Buffer.from(bytes.subarray(1)).toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  if (Buffer.from(keyId(name, publicKey)).toString('hex') !== id) throw unreadable(vkey);
  return { name, publicKey };
}

const unreadable = (vkey: string): CodedError =>
  new CodedError(
    'ledger/verifier-key',
    `"${vkey}" is not an Ed25519 verifier key. Copy it whole from the log.`,
  );
