import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remember } from './remember.js';

describe('what is remembered', () => {
  it('is computed once, also when it is nothing', () => {
    const remembered = remember<undefined>(2);
    let computed = 0;
    for (let turn = 0; turn < 3; turn += 1) remembered('a', () => void (computed += 1));
    expect(computed).toBe(1);
  });

  it('makes place for what is newer, the least used first', () => {
    const remembered = remember<string>(2);
    const computed: string[] = [];
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b'])
      remembered(key, () => {
        computed.push(key);
        return key;
      });
    expect(computed).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is what would be computed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6)), fc.integer({ min: 1, max: 4 }), (keys, most) => {
        const remembered = remember<number>(most);
        return keys.every((key) => remembered(String(key), () => key * key) === key * key);
      }),
    );
  });
});
