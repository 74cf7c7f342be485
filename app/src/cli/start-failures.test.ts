import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { spawnEenloket } from '../../testing/spawn-eenloket.js';
import { firstOfFourFreePorts } from '../../testing/test-system.js';
import { packsDirectory } from '../system/catalogue.js';

let directory: string;
let database: TestDatabase;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'eenloket-failures-'));
  database = await testDatabase();
});
afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true, force: true });
});

let number = 0;
/** Starts on ports and a data directory of its own; it must fail. @returns its one line */
async function failing(settings: Record<string, string>, ...argv: string[]): Promise<string> {
  const own = {
    EENLOKET_DATA: join(directory, `data-${(number += 1)}`),
    EENLOKET_PORT: String(await firstOfFourFreePorts()),
    DATABASE_URL: database.ownerUrl,
  };
  const { code, out, error } = await spawnEenloket(['start', ...argv], { ...own, ...settings }).ended;
  expect([code, out]).toEqual([1, '']);
  expect(error).toMatch(/^[^\n]+\n$/);
  return error.trim();
}

describe('a port in use', () => {
  it.each([
    ['counter', 0],
    ['desk', 100],
    ['oversight', 200],
    ['identity', 300],
  ])('is named: %s', async (site, shift) => {
    const first = await firstOfFourFreePorts();
    const other = createServer();
    await once(other.listen(first + shift, '127.0.0.1'), 'listening');
    const line = await failing({ EENLOKET_PORT: String(first) });
    await once(other.close(), 'close');
    expect(line).toContain(`Port ${first + shift} (${site}) is in use. Stop the program that has it, or`);
  });
});

describe('a database', () => {
  /** A connection string that leads somewhere else. */
  const url = (change: Partial<URL>): string => Object.assign(new URL(database.ownerUrl), change).href;

  it('that is not there', async () => {
    expect(await failing({ DATABASE_URL: url({ port: '1' }) })).toMatch(
      /^The database at 127\.0\.0\.1:1\/\S+ does not answer: start it, or correct DATABASE_URL\.$/,
    );
  });

  it('that accepts the connection and never answers', async () => {
    const silent: Server = createServer((socket) => void socket.on('error', () => undefined));
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const { port } = silent.address() as AddressInfo;
    expect(await failing({ DATABASE_URL: url({ port: String(port) }) })).toMatch(
      /does not answer: start it, or correct DATABASE_URL\.$/,
    );
    silent.close();
  });

  it('that refuses the password, without repeating it', async () => {
    const line = await failing({ DATABASE_URL: url({ password: 'wr0ng' }) });
    expect(line).toMatch(/refuses this user or password: correct DATABASE_URL\.$/);
    expect(line).not.toContain('wr0ng');
  });

  it('that does not exist', async () => {
    expect(await failing({ DATABASE_URL: url({ pathname: '/nowhere' }) })).toMatch(
      /^There is no database at \S+\/nowhere: create it, or correct DATABASE_URL\.$/,
    );
  });

  it('whose address is no address', async () => {
    expect(await failing({ DATABASE_URL: 'my database' })).toMatch(/DATABASE_URL must be an address such as/);
  });

  it('that is newer than the program', async () => {
    await database.asOwner(
      `insert into store.migration (module, number, name, sha256) values ('store', 99, 'of_tomorrow', 'x')`,
    );
    const line = await failing({});
    await database.asOwner('delete from store.migration where number = 99');
    expect(line).toMatch(
      /^The database has migration store\/0099_of_tomorrow, .*: start the newer program\.$/,
    );
  });
});

describe('a file', () => {
  const data = (): string => {
    const made = join(directory, `data-of-${(number += 1)}`);
    mkdirSync(made);
    return made;
  };

  it.each([
    ['{"bsnEncryption":', /keys\.json cannot be read as JSON\. Restore it from its backup\.$/],
    ['null', /The key bsnEncryption in .*keys\.json is not 32 bytes of base64/],
    ['{}', /The key bsnEncryption in .*keys\.json is not 32 bytes of base64/],
  ])('of keys that is broken: %s', async (text, line) => {
    const EENLOKET_DATA = data();
    writeFileSync(join(EENLOKET_DATA, 'keys.json'), text);
    expect(await failing({ EENLOKET_DATA })).toMatch(line);
  });

  it('of a pack that is broken, with its name and line', async () => {
    const EENLOKET_PACKS = join(directory, 'packs');
    cpSync(packsDirectory, EENLOKET_PACKS, { recursive: true });
    writeFileSync(
      join(EENLOKET_PACKS, 'svb/kinderbijslag/service.yaml'),
      'format: 1\ntitel: Kinderbijslag\n',
    );
    expect(await failing({ EENLOKET_PACKS })).toMatch(
      /do not hold together: \S*svb\/kinderbijslag\/service\.yaml.*See all of it with: npx eenloket check /,
    );
  });

  it('where a directory is needed', async () => {
    const EENLOKET_DATA = join(directory, 'a-file');
    writeFileSync(EENLOKET_DATA, '');
    expect(await failing({ EENLOKET_DATA })).toMatch(/choose another with EENLOKET_DATA \(E\w+\)\.$/);
  });
});

describe('a full disk', () => {
  /** A file system of this size in bytes, when we may make one; else undefined. */
  const small = (name: string, size: number): string | undefined => {
    const place = join(directory, name);
    mkdirSync(place);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], { stdio: 'ignore' });
      return place;
    } catch {
      return undefined;
    }
  };
  it.each([
    ['too little for a database', 8 * 1024 * 1024, 0],
    ['nothing at all', 64 * 1024, 64 * 1024],
  ])('with %s left is one line', async (name, size, filled) => {
    const place = small(name.replaceAll(' ', '-'), size);
    // Only root can mount; another user is told by failure-line.test.ts, on /dev/full.
    if (place === undefined) return expect(process.getuid?.()).not.toBe(0);
    try {
      if (filled > 0) fill(join(place, 'ballast'));
      const line = await failing({ EENLOKET_DATA: join(place, 'data'), DATABASE_URL: '' });
      expect(line).toMatch(/free some (disk )?space and start again/);
    } finally {
      execFileSync('umount', [place]);
    }
  });

  function fill(path: string): void {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(1024), { flag: 'a' });
    } catch {
      // Full.
    }
  }
});

describe('another one that runs', () => {
  it('is left alone by a second start and by --reset, each with one line', async () => {
    const EENLOKET_DATA = join(directory, 'running');
    const settings = { EENLOKET_DATA, EENLOKET_PORT: String(await firstOfFourFreePorts()) };
    const first = spawnEenloket(['start'], settings);
    await first.says('Eenloket runs.');
    const line = `Eenloket already runs on the data in ${EENLOKET_DATA}: stop that one first, or`;
    expect(await failing({ EENLOKET_DATA, DATABASE_URL: '' })).toContain(line);
    expect(await failing({ EENLOKET_DATA, DATABASE_URL: '' }, '--reset')).toContain(line);
    const ready = await fetch(`http://127.0.0.1:${settings.EENLOKET_PORT}/readyz`);
    expect(ready.status).toBe(200);
    first.child.kill('SIGTERM');
    const { code, error } = await first.ended;
    expect([code, error]).toEqual([0, '']);
  });
});
