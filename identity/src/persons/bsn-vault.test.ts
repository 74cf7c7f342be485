import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bsn } from './bsn.js';
import { bsnVault } from './bsn-vault.js';

const keys = { encryption: randomBytes(32), lookup: randomBytes(32) };
const vault = bsnVault(keys, randomBytes);
const number = bsn('999941379');

describe('the vault of BSNs', () => {
  it('opens what it sealed, for the same owner', () => {
    expect(vault.open(vault.seal(number, 'loket/1'), 'loket/1')).toBe(number);
  });
  it('seals the same BSN differently every time', () => {
    expect(vault.seal(number, 'loket/1')).not.toEqual(vault.seal(number, 'loket/1'));
  });
  it('shows no digits of the BSN', () => {
    expect(Buffer.from(vault.seal(number, 'loket/1')).toString('latin1')).not.toContain(number);
  });
  it('does not open for another owner: a ciphertext copied to another row is worthless', () => {
    expect(() => vault.open(vault.seal(number, 'loket/1'), 'loket/2')).toThrow('does not open');
  });
  it('does not open with another key', () => {
    const other = bsnVault({ ...keys, encryption: randomBytes(32) }, randomBytes);
    expect(() => other.open(vault.seal(number, 'loket/1'), 'loket/1')).toThrow('does not open');
  });
  it('does not open after any one bit was changed', () => {
    const sealed = vault.seal(number, 'loket/1');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => vault.open(changed, 'loket/1')).toThrow('does not open');
    }
  });
  it('does not open when cut short', () => {
    expect(() => vault.open(vault.seal(number, 'loket/1').subarray(0, 20), 'loket/1')).toThrow(
      'does not open',
    );
  });
  it('finds the same BSN by the same 32 bytes, under its own key only', () => {
    expect(vault.lookup(number)).toEqual(vault.lookup(number));
    expect(vault.lookup(number)).toHaveLength(32);
    expect(bsnVault({ ...keys, lookup: randomBytes(32) }, randomBytes).lookup(number)).not.toEqual(
      vault.lookup(number),
    );
  });
  it('refuses keys of another length', () => {
    expect(() => bsnVault({ ...keys, lookup: randomBytes(16) }, randomBytes)).toThrow(
      'lookup key has 16 bytes',
    );
  });
});
