/** Endings of Dutch diminutives, plurals and verbs, longest first; what must remain is at least three letters. */
const ENDINGS = ['etjes', 'etje', 'pjes', 'tjes', 'jes', 'pje', 'tje', 'je', 'ingen', 'ing', 'en', 's', 'e'];

/** Spellings that sound the same, so that a word written by ear is found: baby and babie, ei and ij, c and k. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ij/g, 'ei'],
  [/ie|y/g, 'i'],
  [/ou/g, 'au'],
  [/ph/g, 'f'],
  [/sch$/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];

const sound = (word: string): string =>
  SOUNDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);

/**
 * The key under which forms of one word meet: a light Dutch stem, spelled by sound. `kindje` meets `kind`; `kinderen` does not,
 * but search also matches beginnings of words.
 */
export function stem(word: string): string {
  if (/\d/.test(word) || word.length < 4) return sound(word);
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3);
  return sound(ending === undefined ? word : word.slice(0, -ending.length));
}
