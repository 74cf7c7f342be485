import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { CommandModule } from '../src/cli/commands.js';

/** What a command said and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: readonly string[];
  readonly progress: readonly string[];
}

/** Runs commands in this process on a database of the test's own, with a data directory that is kept between them. */
export function commandsOn(ownerUrl: string) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'eenloket-command-'));
  const run = async ({ run }: CommandModule, ...rest: string[]): Promise<Ran> => {
    const [out, progress]: [string[], string[]] = [[], []];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
    const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void progress.push(line));
    vi.stubEnv('DATABASE_URL', ownerUrl);
    vi.stubEnv('EENLOKET_DATA', dataDirectory);
    try {
      return { code: await run(rest), out, progress };
    } finally {
      vi.unstubAllEnvs();
      log.mockRestore();
      error.mockRestore();
    }
  };
  return { dataDirectory, run };
}
