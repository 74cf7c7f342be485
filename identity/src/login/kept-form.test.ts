import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openForm, sealForm, type KeptForm } from './kept-form.js';

const sessionKey = new Uint8Array(32).fill(7);
const form: KeptForm = {
  action: '/nl/zaken/1/vraag/kind.voornamen',
  page: '/nl/zaken/1/vraag/kind.voornamen',
  fields: [
    ['value', 'Sam Noor'],
    ['value', 'twee'],
  ],
};
const seal = (kept: KeptForm = form, owner = 'counter emma', until = 1000) =>
  sealForm(kept, owner, { sessionKey, random: randomBytes, until }) ?? '';
const open = (value: string, owner = 'counter emma', now = 999, key = sessionKey) =>
  openForm(value, owner, { sessionKey: key, now });

describe('a form that was kept', () => {
  it('opens as it was, for its owner, in time', () => expect(open(seal())).toEqual(form));

  it('shows nothing of what was typed', () => {
    expect(seal()).not.toContain(Buffer.from('Sam').toString('base64url').slice(0, 4));
    expect(seal()).not.toBe(seal());
  });

  it('stays shut for somebody else, too late, and under another key', () => {
    expect(open(seal(), 'counter fatima')).toBeUndefined();
    expect(open(seal(), 'desk emma')).toBeUndefined();
    expect(open(seal(), 'counter emma', 1000)).toBeUndefined();
    expect(open(seal(), 'counter emma', 0, new Uint8Array(32))).toBeUndefined();
  });

  it('cannot be made to last longer', () => {
    const [, sealed] = seal().split('.');
    expect(open(`${(2000).toString(36)}.${sealed}`, 'counter emma', 1500)).toBeUndefined();
  });

  it('is not kept when no cookie holds it', () => {
    const long = Array.from({ length: 3000 }, () => randomBytes(2).toString('hex')).join('');
    expect(seal({ ...form, fields: [['value', long]] })).toBe('');
  });

  it('never opens after a change of any byte, nor fails on rubbish', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.string(), (place, change, rubbish) => {
        const [moment, text = ''] = seal().split('.');
        const bytes = Buffer.from(text, 'base64url');
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(open(`${moment}.${bytes.toString('base64url')}`)).toBeUndefined();
        expect(open(rubbish)).toBeUndefined();
      }),
    );
  });
});
