import { CodedError } from '@eenloket/kit';

const codeOf = (error: unknown): string => (error as { code?: unknown } | null)?.code?.toString() ?? '';

const NETWORK = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const LOST_SESSION =
  /Connection terminated|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Whether the server could not be reached or ended the session: the work may succeed once it is back. */
export function isUnreachable(error: unknown): boolean {
  const code = codeOf(error);
  const lost = error instanceof Error && LOST_SESSION.test(error.message);
  return lost || code === 'database-unreachable' || NETWORK.test(code) || /^(08|57P|53300)/.test(code);
}

/** Whether two transactions were in each other's way: a deadlock or a serialization failure. */
export const isConflict = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

/** Whether a unique constraint was violated, by default any. */
export const isDuplicate = (error: unknown, constraint?: string): boolean =>
  codeOf(error) === '23505' &&
  (constraint === undefined || (error as { constraint?: string }).constraint === constraint);

/**
 * Gives failures of the server itself a stable code: `database-unreachable`, `disk-full`, `database-denied`,
 * `database-missing`. Other errors stay what they are.
 */
export function databaseFailure(error: unknown, url: string): unknown {
  if (error instanceof CodedError) return error;
  const known = knownFailure(error, where(url));
  return known ? new CodedError(known.code, known.message, { cause: error }) : error;
}

function knownFailure(error: unknown, place: string): { code: string; message: string } | undefined {
  const code = codeOf(error);
  if (isUnreachable(error))
    return {
      code: 'database-unreachable',
      message: `The database at ${place} does not answer: start it, or correct DATABASE_URL.`,
    };
  if (code === '53100')
    return { code: 'disk-full', message: `The disk of the database at ${place} is full: free some space.` };
  if (code.startsWith('28'))
    return {
      code: 'database-denied',
      message: `The database at ${place} refuses this user or password: correct DATABASE_URL.`,
    };
  if (code === '3D000')
    return {
      code: 'database-missing',
      message: `There is no database at ${place}: create it, or correct DATABASE_URL.`,
    };
  return undefined;
}

/** Host, port and database of a connection string, never its password. */
function where(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
