import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Random } from '@eenloket/kit';

/** A form that came when its session was over: where it was sent, on which page it stands, and what was typed. */
export interface KeptForm {
  readonly action: string;
  readonly page: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** How long what was typed is kept, in seconds. */
export const keptFor_seconds = 30 * 60;

const nonce_bytes = 12;
const tag_bytes = 16;
/** A browser keeps at least 4096 bytes of a cookie, its name and attributes included (RFC 6265 6.1). */
const most_characters = 3800;
/** More than 64 KiB is never read as a form. */
const most_bytes = 128 * 1024;

const keyOf = (sessionKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', sessionKey, new Uint8Array(), 'eenloket kept form', 32));

/**
 * Seals a form for one owner (AES-256-GCM; the owner and the last moment are authenticated, not written in it).
 * @param until the last moment it may be opened, in milliseconds since 1970
 * @returns the value of a cookie; undefined when it is too long for one
 */
export function sealForm(
  form: KeptForm,
  owner: string,
  { sessionKey, random, until }: { sessionKey: Uint8Array; random: Random; until: number },
): string | undefined {
  const nonce = random(nonce_bytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(sessionKey), nonce).setAAD(bound(owner, until));
  const sealed = Buffer.concat([
    nonce,
    cipher.update(deflateRawSync(JSON.stringify(form))),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  const value = `${until.toString(36)}.${sealed.toString('base64url')}`;
  return value.length > most_characters ? undefined : value;
}

/** Opens what {@link sealForm} made; undefined for another owner, too late, or when anything was changed. */
export function openForm(
  value: string,
  owner: string,
  { sessionKey, now }: { sessionKey: Uint8Array; now: number },
): KeptForm | undefined {
  const [moment = '', text = ''] = value.split('.');
  const until = Number.parseInt(moment, 36);
  const sealed = Buffer.from(text, 'base64url');
  if (!(until > now) || sealed.length < nonce_bytes + tag_bytes) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(sessionKey), sealed.subarray(0, nonce_bytes), {
      authTagLength: tag_bytes,
    })
      .setAAD(bound(owner, until))
      .setAuthTag(sealed.subarray(-tag_bytes));
    const packed = Buffer.concat([
      decipher.update(sealed.subarray(nonce_bytes, -tag_bytes)),
      decipher.final(),
    ]);
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: most_bytes }).toString()) as KeptForm;
  } catch {
    return undefined;
  }
}

const bound = (owner: string, until: number): Uint8Array => Buffer.from(`${owner}\n${until}`);
