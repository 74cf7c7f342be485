import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Sites } from '../support/story-system.js';

/** What the README promises, downloads aside. */
const longestStart_ms = 120_000;

/** Eenloket, started by a command at a terminal. */
export class StartedSystem {
  private output = '';
  private readonly ended: Promise<number>;
  private readonly child: ChildProcess;

  /** @param command e.g. `npm start`; it gets a process group of its own, so that all of it can be killed at once */
  constructor(command: readonly [string, ...string[]], dataDirectory: string, port: number) {
    const [program, ...words] = command;
    this.child = spawn(program, words, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        DATABASE_URL: '',
        EENLOKET_DATA: dataDirectory,
        EENLOKET_PORT: String(port),
        EENLOKET_LOG: 'error',
      },
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk) => (this.output += String(chunk)));
    this.ended = once(this.child, 'exit').then(([code]) => (code as number | null) ?? 137);
  }

  /** Waits for the addresses that it prints. @throws Error with what it printed instead */
  async sites(): Promise<Sites> {
    for (let waited = 0; waited < longestStart_ms; waited += 100) {
      const [counter, desk, oversight, identity] = ['counter', 'desk', 'oversight', 'identity'].map(
        (site) => new RegExp(`^ +${site} +(http://\\S+)`, 'm').exec(this.output)?.[1],
      );
      if (counter && desk && oversight && identity) return { counter, desk, oversight, identity };
      const code = await Promise.race([
        this.ended,
        new Promise<undefined>((resolve) => setTimeout(resolve, 100)),
      ]);
      if (code !== undefined) throw new Error(`It ended with exit code ${code}:\n${this.output}`);
    }
    throw new Error(`It printed no addresses within ${longestStart_ms / 1000} s:\n${this.output}`);
  }

  /** `kill -9` of everything that the command started in its group. */
  async kill(): Promise<void> {
    if (this.child.pid !== undefined) process.kill(-this.child.pid, 'SIGKILL');
    await this.ended;
  }

  /** Asks it to stop. @returns the exit code */
  async stop(): Promise<number> {
    this.child.kill('SIGTERM');
    return this.ended;
  }
}
