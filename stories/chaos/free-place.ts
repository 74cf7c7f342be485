import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../support/free-ports.js';
import { couples } from '../town/couples.js';
import type { Place } from './application.js';

/** The sites of an installation stand on ports this far apart. */
const apart = 100;

/** A directory and ports for an installation of its own, with so many couples who can log in. */
export async function freePlace(parents: number): Promise<Place & { readonly directory: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'eenloket-chaos-'));
  const personasFile = join(directory, 'personas.json');
  writeFileSync(personasFile, JSON.stringify(couples(parents)));
  const dataDirectory = join(directory, 'data');
  mkdirSync(dataDirectory);
  return { directory, dataDirectory, personasFile, port: await fourPorts() };
}

/** The first of four free ports, a hundred apart; below those that the system gives to outgoing connections. */
async function fourPorts(): Promise<number> {
  for (;;) {
    const first = 10_000 + (process.pid % 50) * 400 + Math.floor(Math.random() * apart);
    const wanted = [first, first + apart, first + 2 * apart, first + 3 * apart];
    try {
      await freePorts(wanted.length, wanted);
      return first;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}
