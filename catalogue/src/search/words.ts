/** Words that say nothing about what someone looks for, in Dutch and English. */
const STOP_WORDS = new Set(
  (
    'aan al als bij dan dat de deze die dit doe doen een en er gaan ga heb hebben hem het hoe ik in is jij jullie kan kunnen laat ' +
    'maar mag me met mij mijn moet naar niet nog of om onze ons op over te toch tot u uit uw van voor wat we wel wie wij wil willen ' +
    'worden wordt zijn zo a am an and are do for get got have how i in is it my of on our the to want we what with'
  ).split(' '),
);

/** A text in lower case without accents, split in words of letters and digits. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a query that carry meaning; all of them when none does. */
export function meaningfulWords(text: string): string[] {
  const words = wordsOf(text);
  const kept = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(kept.length > 0 ? kept : words)];
}
