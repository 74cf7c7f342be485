import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theOnesNamed, type Named } from './name-rows.js';

const mother: Named = { kind: 'bsn', name: 'aa', person: 'mother' };
const child: Named = { kind: 'alias', name: 'child-1', person: 'child' };
const registered: Named = { kind: 'bsn', name: 'bb', person: 'child' };

describe('who is meant by the names of another organisation', () => {
  it('is the one who has them all', () => {
    const asked = [
      { hmac: 'aa', aliases: [] },
      { aliases: ['child-1'] },
      { hmac: 'bb', aliases: ['child-1'] },
    ];
    expect(theOnesNamed(asked, [mother, child, registered])).toEqual(['mother', 'child', 'child']);
  });

  it('is nobody yet when a name is new: the number of a child that was registered meanwhile', () => {
    expect(theOnesNamed([{ hmac: 'bb', aliases: ['child-1'] }], [child])).toEqual([undefined]);
  });

  it('is nobody yet when an alias is new for a known number', () => {
    expect(theOnesNamed([{ hmac: 'aa', aliases: ['new'] }], [mother])).toEqual([undefined]);
  });

  it('is nobody yet when two persons have the names, who must be merged first', () => {
    expect(theOnesNamed([{ hmac: 'aa', aliases: ['child-1'] }], [mother, child])).toEqual([undefined]);
  });

  it('is nobody without a name', () => {
    expect(theOnesNamed([{ aliases: [] }], [mother])).toEqual([undefined]);
  });

  it('does not take an alias for the number that reads the same', () => {
    expect(theOnesNamed([{ aliases: ['aa'] }], [mother])).toEqual([undefined]);
  });

  it('is always somebody who has each of the names, and never when one name is missing', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const named = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom('bsn' as const, 'alias' as const),
        name,
        person: fc.constantFrom('x', 'y'),
      }),
      { selector: ({ kind, name: text }) => `${kind} ${text}` },
    );
    const asked = fc.record({ hmac: fc.option(name, { nil: undefined }), aliases: fc.uniqueArray(name) });
    fc.assert(
      fc.property(asked, named, ({ hmac, aliases }, known) => {
        const [who] = theOnesNamed([{ aliases, ...(hmac === undefined ? {} : { hmac }) }], known);
        const has = (kind: Named['kind'], text: string, person: string | undefined) =>
          known.some((each) => each.kind === kind && each.name === text && each.person === person);
        const all = (person: string | undefined) =>
          (hmac === undefined || has('bsn', hmac, person)) &&
          aliases.every((alias) => has('alias', alias, person));
        const names = aliases.length + (hmac === undefined ? 0 : 1);
        const expected = names === 0 ? undefined : ['x', 'y'].find(all);
        expect(who).toBe(expected);
      }),
    );
  });
});
