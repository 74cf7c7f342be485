/** Words that the rules of Dutch spelling count wrong: mostly from English, with a silent e, and vowels that meet without a trema. */
const OTHERWISE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cake: 1,
    duo: 2,
    iban: 2,
    inline: 2,
    museum: 3,
    musea: 3,
    online: 2,
    service: 2,
    site: 1,
    sites: 1,
    team: 1,
    teams: 1,
    website: 2,
    websites: 2,
  }),
);

const TREMA: { readonly [letter: string]: string } = { ä: '|a', ë: '|e', ï: '|i', ö: '|o', ü: '|u' };

/**
 * One vowel sound: the longest spelling first. `ieu` and `eeu` are one sound only before w (nieuw, but se-ri-eus), `eau` only
 * at the end (bureau, but ge-au-to-ri-seerd); a u after q is no vowel.
 */
const SOUND =
  /ieu(?=w)|eeu(?=w)|eau(?=s?$)|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|(?<!q)u|[aeio]|(?<!^)y|^y(?![aeiou])/g;

/** Said letter by letter: UWV, BSN, AOW. */
const isSpelled = (word: string): boolean => /^[A-Z]{2,5}$/.test(word) && !OTHERWISE.has(word.toLowerCase());

function syllablesOfPart(part: string): number {
  if (/^\d+$/.test(part) || isSpelled(part)) return part.length;
  const word = part.toLowerCase();
  const known = OTHERWISE.get(word);
  if (known !== undefined) return known;
  // A trema begins a syllable (co-ör-di-na-tie); other accents only stress or say how a vowel sounds (één, café).
  const plain = word
    .replace(/[äëïöü]/g, (letter) => TREMA[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return Math.max(1, plain.match(SOUND)?.length ?? 0);
}

/**
 * How many syllables a Dutch word has when said aloud. A digit counts as one, and so does each letter of an abbreviation.
 * @param word one word, perhaps with hyphens (`AOW-leeftijd`)
 */
export const syllablesOf = (word: string): number =>
  word
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + syllablesOfPart(part), 0);
