import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeBase } from '../support/free-ports.js';
import { couples } from '../town/couples.js';
import type { Place } from './application.js';

/** A directory and ports for an installation of its own, with so many couples who can log in. */
export async function freePlace(parents: number): Promise<Place & { readonly directory: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'eenloket-chaos-'));
  const personasFile = join(directory, 'personas.json');
  writeFileSync(personasFile, JSON.stringify(couples(parents)));
  const dataDirectory = join(directory, 'data');
  mkdirSync(dataDirectory);
  return {
    directory,
    dataDirectory,
    personasFile,
    orderFile: join(directory, 'crash-at'),
    port: await freeBase(),
  };
}
