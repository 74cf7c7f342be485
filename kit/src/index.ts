export type { Clock, Instant, Random } from './clock.js';
export { CodedError } from './coded-error.js';
export type { LegalDate } from './legal-date.js';
export { err, ok, type Result } from './result.js';
export type { Language, Text } from './text.js';
