import { createHmac } from 'node:crypto';
import pg from 'pg';
import { isConflict } from '../database/database-failure.js';

/** The role of the application: owns nothing, so row-level security holds for it. */
export const APPLICATION_ROLE = 'eenloket_app';

/**
 * The connection string of the application's role on the same database. Its password is derived from the
 * owner's, so there is one secret to keep; with an owner without password the role has none either.
 */
export function applicationUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = APPLICATION_ROLE;
  if (url.password !== '') url.password = derivedPassword(url.password);
  return url.href;
}

const derivedPassword = (secret: string): string =>
  createHmac('sha256', decodeURIComponent(secret)).update(APPLICATION_ROLE).digest('base64url');

const ATTEMPTS = 50;

/**
 * Makes the application's role, or corrects its password. Roles belong to the whole server, so migrations of
 * other databases may be doing the same at this moment: then it tries again.
 */
export async function makeApplicationRole(owner: pg.ClientBase, ownerUrl: string): Promise<void> {
  const url = applicationUrl(ownerUrl);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await canConnect(url)) return;
    try {
      await writeRole(owner, new URL(url).password);
    } catch (error) {
      if (!isRace(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code.startsWith('28')) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function writeRole(owner: pg.ClientBase, password: string): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [APPLICATION_ROLE]);
  const verb = rowCount ? 'alter' : 'create';
  const secret = password === '' ? '' : `password ${pg.escapeLiteral(decodeURIComponent(password))}`;
  await owner.query(`${verb} role ${APPLICATION_ROLE} login nosuperuser nobypassrls ${secret}`);
}

/** Made meanwhile (42710, 23505) or changed meanwhile (XX000 "tuple concurrently updated"). */
function isRace(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return isConflict(error) || ['42710', '23505'].includes(code) || /concurrently updated/.test(message);
}
