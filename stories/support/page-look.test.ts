import { describe, expect, it } from 'vitest';
import { structureOf } from './page-look.js';

const list = (...items: readonly string[]): string =>
  structureOf(['1 html lang', '2 ul ', ...items.flatMap((item) => ['3 li ', item])]);
const link = '4 a href text';

describe('the structure of a page', () => {
  it('is the same for two rows as for five, but not for one', () => {
    expect(list(link, link)).toBe(list(link, link, link, link, link));
    expect(list(link)).not.toBe(list(link, link));
  });

  it('differs by an element, an attribute, words or none, and place', () => {
    const each = [
      list(link),
      list('4 a href'),
      list('4 button text'),
      list('4 a aria-current=page href text'),
      list(link, '4 a href'),
      list('4 a href', link),
      list('3 a href text'),
    ];
    expect(new Set(each).size).toBe(each.length);
  });
});
