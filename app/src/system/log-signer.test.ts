import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseVerifierKey, verifierKey } from '@eenloket/ledger';
import { expect, it } from 'vitest';
import { openKeys } from '../keys.js';
import { logSigner, logVerifier } from './log-signer.js';

const keys = openKeys(join(mkdtempSync(join(tmpdir(), 'signer-')), 'keys.json'), true);

it('the verifier is the public half of the signer, under the same name', () => {
  const published = parseVerifierKey(verifierKey(logSigner(keys, 'svb')));
  const verifier = logVerifier(keys, 'svb');
  expect(published.name).toBe(verifier.name);
  expect(published.publicKey.equals(verifier.publicKey)).toBe(true);
});

it('each organisation has an origin of its own, so one log cannot be shown for another', () => {
  expect(logSigner(keys, 'svb').name).toBe('eenloket/svb');
  expect(logSigner(keys, 'toeslagen').name).not.toBe(logSigner(keys, 'svb').name);
});
