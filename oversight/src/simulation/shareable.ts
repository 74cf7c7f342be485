import type { Pack } from '@eenloket/catalogue';

/** Addresses up to here arrive everywhere. */
const LONGEST = 1_800;

/** Words of FEEL that a rule may add; any other must stand in the pack already. */
const WORDS = new Set(
  'if then else and or not in between null true false min max sum count mean abs floor ceiling round half up down modulo for some every return satisfies all any'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];

/**
 * Whether a change may stand in an address, which is kept in logs and histories: it is short enough, and holds no words, texts or long
 * numbers that the pack does not have. So no name, date or number of a person gets into it, whatever somebody types.
 */
export function isShareable(
  search: string,
  { decision }: Pick<Pack, 'decision'>,
  rules: { readonly [id: string]: string },
): boolean {
  const known = new Set(wordsOf(decision?.dmn ?? ''));
  return (
    search.length <= LONGEST &&
    Object.values(rules).every(
      (text) =>
        !/\d{8}|\/[/*]/.test(text.replace(/\s/g, '')) &&
        wordsOf(text).every((word) => WORDS.has(word) || known.has(word)),
    )
  );
}
