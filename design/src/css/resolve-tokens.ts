/** Where a token is set: for every element, by some rule only, or not at all. */
export type TokenReach = 'everywhere' | 'somewhere' | 'nowhere';

const balancedEnd = (value: string, open: number): number => {
  let depth = 0;
  for (let index = open; index < value.length; index++) {
    if (value[index] === '(') depth++;
    if (value[index] === ')' && --depth === 0) return index;
  }
  return value.length;
};

/**
 * Replaces every `var(--name, fallback)` whose token nobody defines by its fallback.
 *
 * Sees to it that a component that asks for twenty optional tokens costs nothing for the nineteen that the
 * theme leaves out. CSS Custom Properties §3: without token and fallback the declaration is invalid.
 *
 * @param value the value of one declaration
 * @param defined tells whether a token is set for the whole page, only by some rule, or never
 * @returns the value with only defined tokens, or undefined when the declaration has no meaning any more
 */
export const resolveTokens = (value: string, defined: (token: string) => TokenReach): string | undefined => {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  const end = balancedEnd(value, start + 3);
  const inside = value.slice(start + 4, end);
  const comma = inside.indexOf(',');
  const token = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  const fallback = comma < 0 ? undefined : resolveTokens(inside.slice(comma + 1).trim(), defined);
  const rest = resolveTokens(value.slice(end + 1), defined);
  if (rest === undefined) return undefined;
  const reach = defined(token);
  const withFallback = reach === 'somewhere' && fallback !== undefined ? `,${fallback}` : '';
  const chosen = reach === 'nowhere' ? fallback : `var(${token}${withFallback})`;
  return chosen === undefined ? undefined : value.slice(0, start) + chosen + rest;
};
