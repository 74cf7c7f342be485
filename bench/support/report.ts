import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Client } from 'pg';
import { commit, machine } from './machine.js';

const shown = [
  'server_version',
  'shared_buffers',
  'fsync',
  'synchronous_commit',
  'max_wal_size',
  'max_connections',
];

/** What a measurement says: printed as it comes, and kept as a file. */
export class Report {
  private readonly lines: string[] = [];

  constructor(private readonly name: string) {}

  say(line: string): void {
    this.lines.push(line);
    console.log(line);
  }

  /** Machine, versions, settings, day and commit: without them no figure means anything. */
  async sayWhere(owner: Client): Promise<void> {
    const settings = [];
    for (const name of shown)
      settings.push(`${name} ${Object.values((await owner.query(`show ${name}`)).rows[0])[0]}`);
    this.sayMachine();
    this.say(`postgres: ${settings.join(', ')}`);
  }

  /** Machine, day and commit, for what needs no database. */
  sayMachine(): void {
    this.say(`machine: ${machine()}; load average at the start ${loadavg()[0]?.toFixed(1)} (shared machine)`);
    this.say(`date ${new Date().toISOString().slice(0, 10)}, commit ${commit()}`);
  }

  /** Writes `bench/results/<name>.txt`. */
  save(): void {
    mkdirSync('bench/results', { recursive: true });
    writeFileSync(`bench/results/${this.name}.txt`, `${this.lines.join('\n')}\n`);
  }
}
