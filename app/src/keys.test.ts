import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKeys, openKeys } from './keys.js';

const fresh = () => join(mkdtempSync(join(tmpdir(), 'keys-')), 'data', 'keys.json');

it('makes the keys once and reads the same ones afterwards', () => {
  const path = fresh();
  const first = openKeys(path, true);
  expect(first.bsnEncryption).toHaveLength(32);
  expect(openKeys(path, false)).toEqual(first);
});

it('keeps the file from other users', () => {
  const path = fresh();
  createKeys(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('says how to make the keys where they may not be made by themselves', () => {
  expect(() => openKeys(fresh(), false)).toThrow(/npx eenloket keys/);
});

it('refuses a broken file and a short key, naming what is wrong', () => {
  const path = fresh();
  createKeys(path);
  writeFileSync(path, '{');
  expect(() => openKeys(path, true)).toThrow(/cannot be read as JSON/);
  writeFileSync(path, JSON.stringify({ bsnEncryption: 'c2hvcnQ=' }));
  expect(() => openKeys(path, true)).toThrow(/bsnEncryption .* is not 32 bytes/);
});

it('refuses a signing key that is none, or of another kind', () => {
  const path = fresh();
  createKeys(path);
  const good = JSON.parse(readFileSync(path, 'utf8')) as object;
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  for (const checkpointSigning of ['', 'no key', rsa.export({ type: 'pkcs8', format: 'pem' })]) {
    writeFileSync(path, JSON.stringify({ ...good, checkpointSigning }));
    expect(() => openKeys(path, true)).toThrow(/checkpointSigning .* is not an Ed25519 private key/);
  }
});
