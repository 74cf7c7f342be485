import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strictBase64 } from './strict-base64.js';

describe('strict base64', () => {
  it('reads back what was written', () =>
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...(strictBase64(Buffer.from(bytes).toString('base64')) ?? [])]).toEqual([...bytes]);
      }),
    ));

  it('takes no two texts for the same bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.base64String(), (bytes, at, other) => {
        const text = Buffer.from(bytes).toString('base64');
        const changed =
          text.slice(0, at % text.length) + (other[0] ?? ' ') + text.slice((at % text.length) + 1);
        const read = strictBase64(changed);
        if (changed !== text && read) expect([...read]).not.toEqual([...bytes]);
      }),
    ));

  it.each(['QQ', 'QR==', 'Q Q==', 'QQ==\n', '_w==', '='])('refuses %j', (text) =>
    expect(strictBase64(text)).toBeUndefined(),
  );
});
