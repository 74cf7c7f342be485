import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPersonas } from '@eenloket/identity';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Browser, type Visited } from '../../../identity/testing/browser.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { spawnEenloket, type Ended, type Spawned } from '../../testing/spawn-eenloket.js';
import { firstOfFourFreePorts } from '../../testing/test-system.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
let directory: string;
let database: TestDatabase;
let running: Spawned;
let settings: Record<string, string>;
let counter: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'eenloket-logs-'));
  database = await testDatabase();
  const port = await firstOfFourFreePorts();
  counter = `http://127.0.0.1:${port}`;
  settings = {
    DATABASE_URL: database.ownerUrl,
    EENLOKET_DATA: join(directory, 'data'),
    EENLOKET_PORT: String(port),
    EENLOKET_LOG: 'debug',
  };
  running = spawnEenloket(['start'], settings);
  await running.says('Eenloket runs.');
});
afterAll(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  await database.close();
  rmSync(directory, { recursive: true, force: true });
});

const csrfOf = ({ html }: Visited): Record<string, string> => {
  const field = /<input type="hidden" name="(_?csrf\w*)" value="([^"]+)"/.exec(html);
  return field ? { [field[1]!]: field[2]! } : {};
};

/** Logs in as this persona, starts the life event, looks around and searches. */
async function visitAs(persona: string): Promise<void> {
  const browser = new Browser({ traceparent: `00-${TRACE}-00f067aa0ba902b7-01` });
  const login = await browser.open(`${counter}/nl/inloggen?naar=/nl`);
  await browser.post(login.url, { persona, lang: 'nl' });
  const event = `${counter}/nl/levensgebeurtenis/kind-krijgen`;
  const page = await browser.open(event);
  expect(page.status).toBe(200);
  const started = await browser.post(event, { ...csrfOf(page), fase: 'expecting' });
  expect(started).toMatchObject({ status: 200, url: expect.stringContaining('/nl/zaken/') as string });
  for (const path of ['/nl/gegevens', '/nl/dossier', '/nl/zoeken?q=Emma+de+Vries', '/nl/niets/Emma'])
    await browser.open(counter + path);
}

let logs: string;
it('a birth is played beside a running application, with visits to the pages', async () => {
  await visitAs('emma-de-vries');
  const born: Ended = await spawnEenloket(['demo', 'birth', '--parent', 'emma-de-vries'], settings).ended;
  expect(born).toMatchObject({ code: 0, error: '' });
  running.child.kill('SIGTERM');
  const { code, out, error } = await running.ended;
  expect(code).toBe(0);
  logs = [...(out + error).split('\n').filter((line) => line.startsWith('{')), born.out].join('\n');
  expect(logs).toContain('"route"');
});

it('carries the trace of the browser from its request to the events and the processing log', async () => {
  const traces = (from: string) =>
    database.asOwner(`select distinct split_part(traceparent, '-', 2) as trace from ${from}`);
  expect(await traces(`store.event where type = 'nl.eenloket.journey.started'`)).toEqual([{ trace: TRACE }]);
  expect(
    await traces(`ledger.processing where purpose = 'loket-levensgebeurtenis' and organisation_id = 'loket'`),
  ).toContainEqual({ trace: TRACE });
});

it('has an id on every request in the log', () => {
  const requests = logs.split('\n').filter((line) => line.includes('"route"'));
  expect(requests.length).toBeGreaterThan(5);
  for (const line of requests) expect(JSON.parse(line)).toHaveProperty('reqId');
});

it('names no person, number, address, account or search in any line', async () => {
  const names = demoPersonas.flatMap(({ name }) => [...name.given.split(' '), name.family]);
  const numbers = demoPersonas.flatMap(({ bsn }) => bsn ?? []);
  // The line of the command that names the handle is what the caller typed, and no log.
  const lines = logs.split('\n').filter((line) => !line.startsWith('look: '));
  for (const word of [...names, ...numbers, 'Robin'])
    expect(lines.filter((line) => line.includes(word))).toEqual([]);
  expect(lines.filter((line) => /\b\d{9}\b|NL\d{2}[A-Z]{4}\d{10}|\b\d{4} ?[A-Z]{2}\b/.test(line))).toEqual(
    [],
  );
  const streets = await database.asOwner<{ street: string }>(
    `select distinct document #>> '{verblijfplaats,verblijfadres,officieleStraatnaam}' as street from exchange.person
      where document #>> '{verblijfplaats,verblijfadres,officieleStraatnaam}' is not null`,
  );
  expect(streets.length).toBeGreaterThan(0);
  for (const { street } of streets) expect(lines.filter((line) => line.includes(street))).toEqual([]);
});
