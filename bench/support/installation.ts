import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration, type Configuration } from '../../app/src/configuration.js';
import { ownerUrlOf } from '../../stories/chaos/database-process.js';
import { freePorts } from '../../stories/support/free-ports.js';
import { couples } from '../../stories/town/couples.js';

/** An installation of a measurement's own: embedded PostgreSQL with the settings of production, couples who expect a child. */
export interface Installation {
  readonly configuration: Configuration;
  /** The owner of its database, once it runs. */
  ownerUrl(): string;
  /** Removes its files; it must have stopped. */
  remove(): void;
}

/** @param families how many couples can have a child */
export async function newInstallation(families: number): Promise<Installation> {
  const directory = mkdtempSync(join(tmpdir(), 'eenloket-bench-'));
  const personasFile = join(directory, 'personas.json');
  writeFileSync(personasFile, JSON.stringify(couples(families)));
  const dataDirectory = join(directory, 'data');
  mkdirSync(dataDirectory);
  const [counter, desk, oversight, identity] = (await freePorts(4)) as [number, number, number, number];
  const at = (port: number) => `http://127.0.0.1:${port}`;
  return {
    configuration: {
      ...readConfiguration({
        EENLOKET_DATA: dataDirectory,
        EENLOKET_PERSONAS: personasFile,
        EENLOKET_LOG: 'fatal',
      }),
      ports: { counter, desk, oversight, identity },
      publicUrls: { counter: at(counter), desk: at(desk), oversight: at(oversight) },
    },
    ownerUrl: () => ownerUrlOf(dataDirectory),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
