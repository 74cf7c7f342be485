import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { strictBase64 } from './strict-base64.js';

/** A named Ed25519 private key that signs notes; the name is the log's origin. */
export interface NoteSigner {
  readonly name: string;
  readonly privateKey: KeyObject;
}

/** A named Ed25519 public key, as read from a verifier key. */
export interface NoteVerifier {
  readonly name: string;
  readonly publicKey: KeyObject;
}

/** Signature type of c2sp.org/signed-note for Ed25519. */
export const ED25519 = 0x01;

/** The 32 bytes of an Ed25519 public key (RFC 8032). */
export const rawPublicKey = (publicKey: KeyObject): Uint8Array =>
  Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');

/** Key id: the first four bytes of SHA-256(name || newline || type || public key). */
export const keyId = (name: string, publicKey: KeyObject): Uint8Array =>
  createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(ED25519))
    .update(rawPublicKey(publicKey))
    .digest()
    .subarray(0, 4);

/** Signs a text that ends in a newline; returns the note: text, blank line, signature line. */
export function signNote(text: string, signer: NoteSigner): string {
  const id = keyId(signer.name, createPublicKey(signer.privateKey));
  const signature = Buffer.concat([id, sign(null, Buffer.from(text), signer.privateKey)]);
  return `${text}\n— ${signer.name} ${signature.toString('base64')}\n`;
}

/**
 * The text of a note that this verifier signed, or `undefined`. Signatures of unknown keys are ignored; one of
 * this key that does not verify makes the whole note worthless (c2sp.org/signed-note).
 */
export function openNote(note: string, verifier: NoteVerifier): string | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return undefined;
  const text = note.slice(0, end + 1);
  const id = keyId(verifier.name, verifier.publicKey);
  const own = note
    .slice(end + 2)
    .split('\n')
    .flatMap((line) => signatureBy(line, verifier.name, id));
  const valid = own.every((signature) => verify(null, Buffer.from(text), verifier.publicKey, signature));
  return own.length > 0 && valid ? text : undefined;
}

function signatureBy(line: string, name: string, id: Uint8Array): Uint8Array[] {
  const prefix = `— ${name} `;
  if (!line.startsWith(prefix)) return [];
  const bytes = strictBase64(line.slice(prefix.length));
  // A signature that is not written as it should be is one that does not verify.
  if (!bytes) return [new Uint8Array()];
  return Buffer.compare(bytes.subarray(0, 4), id) === 0 ? [bytes.subarray(4)] : [];
}
