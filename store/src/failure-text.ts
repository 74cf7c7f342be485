import { CodedError } from '@eenloket/kit';

const LONGEST = 500;

/**
 * What is kept of a failure: codes, and messages of our own making or of the database without its details. Any
 * other error's message may quote personal data, so of those only the name and the place are kept.
 */
export function failureText(error: unknown): string {
  if (error instanceof CodedError) return `${error.code}: ${error.message}`.slice(0, LONGEST);
  if (!(error instanceof Error)) return 'unknown failure';
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return `${code} ${placeOf(error)}`.trim().slice(0, LONGEST);
  return `${error.name} ${placeOf(error)}`.trim().slice(0, LONGEST);
}

/** File and line of our own code, without the machine's directories. */
function placeOf(error: Error): string {
  const lines = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  const own = lines.find((line) => !line.includes('node_modules') && !line.includes('node:')) ?? '';
  const place = /([\w-]+\/[\w./-]+\.[jt]sx?:\d+)/.exec(own)?.[1];
  return place ? `at ${place.split('/').slice(-3).join('/')}` : '';
}
