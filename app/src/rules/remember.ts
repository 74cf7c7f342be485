/**
 * Remembers what a pure function gave for its latest inputs, so that showing a page again costs no second computation.
 * @param most how many results are kept; the one that was not used for longest goes first
 * @returns a function that gives the result of `key`, computing it when it is not remembered
 */
export function remember<T>(most: number): (key: string, compute: () => T) => T {
  const results = new Map<string, T>();
  return (key, compute) => {
    const result = results.has(key) ? (results.get(key) as T) : compute();
    // A Map keeps the order of insertion: taken out and put back, the latest stands last.
    results.delete(key);
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > most && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
