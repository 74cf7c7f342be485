import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { testConfiguration } from '../../testing/test-system.js';
import { startSystem, type RunningSystem } from './start-system.js';

let database: TestDatabase;
let configuration: Awaited<ReturnType<typeof testConfiguration>>;
beforeAll(async () => {
  database = await testDatabase();
  configuration = await testConfiguration(database.ownerUrl);
});
afterAll(async () => {
  await database.close();
  configuration.removeFiles();
});

const start = (): Promise<RunningSystem> => startSystem(configuration, () => undefined);
const sites = () => [configuration.publicUrls.counter, configuration.publicUrls.oversight];

/** Everything that a start writes, as the owner sees it. */
const written = () =>
  database.asOwner(`
    select (select count(*) from catalogue.pack_version) as packs,
           (select count(*) from exchange.person) as registered,
           (select count(*) from identity.person) as persons,
           (select count(*) from identity.mandate) as mandates,
           (select began_at from store.clock) as clock`);

describe('a system', () => {
  it('answers that it lives and that it is ready, on every site', async () => {
    const system = await start();
    for (const site of sites()) {
      expect(await (await fetch(`${site}/healthz`)).json()).toEqual({ status: 'ok' });
      expect(await (await fetch(`${site}/readyz`)).json()).toEqual({ status: 'ready' });
    }
    await system.stop();
  });

  it('keeps what it had when it starts again, and writes nothing twice', async () => {
    await (await start()).stop();
    const before = await written();
    await (await start()).stop();
    expect(await written()).toEqual(before);
    expect(before[0]).toMatchObject({ mandates: '1' });
  });

  it('lets a request in flight finish when it stops, and takes no new ones', async () => {
    const system = await start();
    const { counter } = configuration.ports;
    // Held up by the database for a second, and so in flight while the system stops.
    const held = database.asOwner(
      'begin; lock table store.migration in access exclusive mode; select pg_sleep(1); commit',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const slow = fetch(`http://127.0.0.1:${counter}/readyz`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = system.stop();
    expect((await slow).status).toBe(200);
    await held;
    await stopped;
    await expect(once(connect(counter, '127.0.0.1'), 'connect')).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  it('stops while connections are kept open', async () => {
    const system = await start();
    const agent = new Agent({ keepAlive: true });
    for (const port of [configuration.ports.counter, configuration.ports.oversight]) {
      const asked = request({ agent, port, path: '/healthz' }).end();
      const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
      answer.resume();
      await once(answer, 'end');
    }
    const silent = connect(configuration.ports.counter, '127.0.0.1');
    await once(silent, 'connect');
    await system.stop();
    agent.destroy();
    silent.destroy();
  });

  it('that cannot have one of its ports closes what it had opened', async () => {
    const other = createServer();
    await once(other.listen(configuration.ports.oversight, '127.0.0.1'), 'listening');
    await expect(start()).rejects.toMatchObject({ code: 'port-in-use' });
    await once(other.close(), 'close');
    await (await start()).stop();
  });
});
