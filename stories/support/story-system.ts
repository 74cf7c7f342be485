import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPacks, startSystem, type Packs, type Configuration, type RunningSystem } from '@eenloket/app';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.js';
import { freePorts } from './free-ports.js';

/** The sites of a running system, without a slash at the end. */
export interface Sites {
  readonly counter: string;
  readonly desk: string;
  readonly oversight: string;
  readonly identity: string;
}

/** The whole of Eenloket in this process, on a database of its own. */
export interface StorySystem {
  readonly sites: Sites;
  /** The addresses of pages that each site has, as their routes were written. */
  readonly pages: RunningSystem['pages'];
  /** Runs SQL as the owner: to count what all organisations have. */
  readonly asOwner: TestDatabase['asOwner'];
  stop(): Promise<void>;
}

/** Read once for all systems of a thread: that takes as long as the rest of a start. */
let packs: Packs | undefined;

/** Starts everything as `npm start` does, but on random ports and a clone of the template database. */
export async function startStorySystem(): Promise<StorySystem> {
  const database = await testDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'eenloket-story-'));
  const [counter, desk, oversight, identity] = (await freePorts(4)) as [number, number, number, number];
  const at = (port: number) => `http://127.0.0.1:${port}`;
  const configuration: Configuration = {
    mode: 'demo',
    host: '127.0.0.1',
    ports: { counter, desk, oversight, identity },
    databaseUrl: database.ownerUrl,
    dataDirectory,
    publicUrls: { counter: at(counter), desk: at(desk), oversight: at(oversight) },
    logLevel: process.env['EENLOKET_LOG'] ?? 'fatal',
  };
  const system = await startSystem(configuration, () => undefined, (packs ??= openPacks()));
  return {
    sites: { ...configuration.publicUrls, identity: at(identity) },
    pages: system.pages,
    asOwner: database.asOwner,
    stop: async () => {
      await system.stop();
      await database.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
