import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run of stories measures: after a worker's act, a resident's reload shows it; a call for help is on the desk. */
export type Measured = 'change' | 'alert';

/** What a state of a page is found to be: HTML that is valid, accessible by all rules on some screen, and on a screen of this width and colours. */
export type Found = 'valid' | 'byAllRules' | 'accessible';

const promises: Readonly<Record<Measured, string>> = {
  change: 'a worker’s act shows after a reload',
  alert: 'a call for help is on the desk',
};

/** What all threads of one run of stories remember together, in a directory. */
export class RunNotes {
  constructor(private readonly directory: string) {
    for (const found of ['valid', 'byAllRules', 'accessible'] satisfies Found[])
      mkdirSync(join(directory, found), { recursive: true });
  }

  /** Whether a state of a page was found to be so before in this run. */
  has(found: Found, state: string): boolean {
    return existsSync(join(this.directory, found, state));
  }

  /**
   * Looks for problems in a state of a page, unless none were found in the same state before in this run.
   * @returns the problems
   */
  async once(
    found: Found,
    state: string,
    look: () => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    if (this.has(found, state)) return [];
    const problems = await look();
    if (problems.length === 0) writeFileSync(join(this.directory, found, state), '');
    return problems;
  }

  /** Keeps how long something took, in milliseconds. */
  took(what: Measured, ms: number): void {
    appendFileSync(join(this.directory, what), `${Math.round(ms)}\n`);
  }

  /** The run in lines for whoever reads its output. */
  report(): string[] {
    const states = readdirSync(join(this.directory, 'accessible')).length;
    const measured = (['change', 'alert'] as const).flatMap((what) => {
      const path = join(this.directory, what);
      return existsSync(path) ? [`${promises[what]} ${spread(readFileSync(path, 'utf8'))}`] : [];
    });
    return [`${states} states of pages found accessible`, ...measured].map((line) => `stories: ${line}`);
  }
}

function spread(lines: string): string {
  const sorted = lines
    .trim()
    .split('\n')
    .map(Number)
    .toSorted((a, b) => a - b);
  const seconds = (ms = 0) => `${(ms / 1000).toFixed(1)} s`;
  return `in ${seconds(sorted[sorted.length >> 1])} (median), ${seconds(sorted.at(-1))} (longest of ${sorted.length})`;
}
