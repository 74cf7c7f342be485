import type { LegalDate } from '@eenloket/kit';
import { compileFeel, evaluateFeel } from '../src/index.js';

/** The number that the engine gives for a text of FEEL, as text; null for null. Throws when it does not compile or gives something else. */
export function numberOf(feel: string): string | null {
  const compiled = compileFeel(feel, new Map());
  if (!compiled.ok) throw new Error(`${feel}: ${compiled.error.message}`);
  const result = evaluateFeel(compiled.value, new Map(), '2026-03-16' as LegalDate);
  const value = result.state === 'unknown' ? undefined : result.value;
  if (value === null || typeof value === 'string') return value;
  throw new Error(`${feel} gave ${JSON.stringify(value)}, which is no number`);
}
