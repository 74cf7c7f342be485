/** The three-letter pieces of a word with its edges marked: `baby` gives `^ba bab aby by$`. */
export function trigrams(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3));
}
