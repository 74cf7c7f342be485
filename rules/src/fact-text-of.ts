import type { FactText } from './dmn/fact-texts.js';
import type { FactValue } from './fact.js';

/** The key of the text for a fact with this value: the text for that value, else the fact's general text; undefined without either. */
export function factTextOf(
  texts: readonly FactText[],
  fact: string,
  value: FactValue | undefined,
): string | undefined {
  if (!value || value.state === 'unknown') return undefined;
  const written = typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
  const own = texts.filter((text) => text.fact === fact);
  return (own.find((text) => text.value === written) ?? own.find((text) => text.value === undefined))?.key;
}
