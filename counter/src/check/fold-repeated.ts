import type { DataItem } from '@eenloket/design';

/** A card of the page: which service it is of, and what its organisation receives. */
export interface Card {
  readonly service: string;
  readonly items: readonly DataItem[];
}

/** What stands on a card in full, and what stands on a card above with the same words and origin. */
export interface FoldedItems {
  readonly fresh: readonly DataItem[];
  readonly repeated: readonly DataItem[];
  /** The place of the card that the repeated items stand on, when it is of the same service, for another child. */
  readonly twin?: number;
}

const sayingOf = ({ key, value, origin }: DataItem): string => JSON.stringify([key, value, origin ?? null]);

const foldAgainst = (items: readonly DataItem[], above: readonly DataItem[]): FoldedItems => {
  const said = new Set(above.map(sayingOf));
  return {
    fresh: items.filter((item) => !said.has(sayingOf(item))),
    repeated: items.filter((item) => said.has(sayingOf(item))),
  };
};

/**
 * Splits the items of each card by whether a card above says exactly the same. A second child is held against the nearest card of
 * the same service only, so that "the same as for Noa" is true of each item. Nothing is left out, and the order stays. Pure.
 */
export const foldRepeated = (cards: readonly Card[]): readonly FoldedItems[] =>
  cards.map(({ service, items }, index) => {
    const above = cards.slice(0, index);
    const twin = above.findLastIndex((card) => card.service === service);
    const other = above[twin];
    return other
      ? { ...foldAgainst(items, other.items), twin }
      : foldAgainst(
          items,
          above.flatMap((card) => card.items),
        );
  });
