import type { Random } from '@eenloket/kit';

/** A start that was chosen before the login, as it waits for the login in this browser only. */
export interface ChosenStart {
  /** Goes along in the address that the login returns to. */
  readonly token: string;
  /** A `Set-Cookie` line. */
  readonly cookie: string;
}

const NAME = 'eenloket-counter-begin';
const MINUTES = 15;
const TOKEN_BYTES = 16;
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Lax';

/**
 * Remembers that somebody pressed "begin" before logging in. The login comes back with a plain link, and a link alone
 * may start nothing: anybody could make one. Only the browser in which the button was pressed holds the same token.
 */
export const rememberStart = (random: Random): ChosenStart => {
  const token = Buffer.from(random(TOKEN_BYTES)).toString('base64url');
  return { token, cookie: `${NAME}=${token}; Max-Age=${MINUTES * 60}; ${ATTRIBUTES}` };
};

/** Whether this address came from the button in this browser. Pure. */
export const mayStart = (cookies: string | undefined, token: string | undefined): boolean =>
  token !== undefined &&
  token !== '' &&
  (cookies ?? '').split(';').some((pair) => pair.trim() === `${NAME}=${token}`);

/** A `Set-Cookie` line that forgets it: a start happens once. */
export const forgetStart = `${NAME}=; Max-Age=0; ${ATTRIBUTES}`;
