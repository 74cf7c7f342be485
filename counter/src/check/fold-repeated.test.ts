import type { DataItem } from '@eenloket/design';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRepeated, type Card } from './fold-repeated.js';

const item = (key: string, value: string, origin?: string): DataItem => ({ key, value, origin });
const name = item('Uw naam', 'Noor', 'Basisregistratie Personen');
const noa = item('De voornamen', 'Noa');
const sam = item('De voornamen', 'Sam');
const card = (service: string, ...items: readonly DataItem[]): Card => ({ service, items });

describe('what several organisations receive', () => {
  it('stands in full the first time, and folded after that', () => {
    const [first, second] = foldRepeated([card('birth', name), card('benefit', name, noa)]);
    expect(first).toEqual({ fresh: [name], repeated: [] });
    expect(second).toEqual({ fresh: [noa], repeated: [name] });
  });

  it('of a second child is only what is the same for the other child', () => {
    const folded = foldRepeated([
      card('birth', name, noa),
      card('birth', name, sam),
      card('benefit', noa),
      card('benefit', sam),
    ]);
    expect(folded[1]).toEqual({ fresh: [sam], repeated: [name], twin: 0 });
    expect(folded[3], 'the name of Sam stands above, but not as that of Noa').toEqual({
      fresh: [sam],
      repeated: [],
      twin: 2,
    });
  });

  it('is not the same when it comes from elsewhere, or is another value', () => {
    const other = [item('Uw naam', 'Noor', 'Van uzelf'), item('Uw naam', 'N')];
    expect(foldRepeated([card('a', name), card('b', ...other)])[1]?.repeated).toEqual([]);
  });

  it('never leaves anything out, and folds only what stands above', () => {
    const some = fc.array(
      fc.record({ key: fc.constantFrom('a', 'b'), value: fc.constantFrom('1', '2', '3') }),
      { maxLength: 6 },
    );
    const anyCard = fc.record({ service: fc.constantFrom('x', 'y', 'z'), items: some });
    const sorted = (items: readonly DataItem[]) => items.map((each) => JSON.stringify(each)).sort();
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 5 }), (cards) => {
        foldRepeated(cards).forEach(({ fresh, repeated, twin }, index) => {
          expect(sorted([...fresh, ...repeated])).toEqual(sorted(cards[index]?.items ?? []));
          const above = twin === undefined ? cards.slice(0, index) : [cards[twin]];
          const said = above.flatMap((each) => each?.items ?? []);
          for (const each of repeated) expect(said).toContainEqual(each);
        });
      }),
    );
  });
});
