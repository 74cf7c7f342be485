import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrashPoint } from '@eenloket/store';

/** Where one installation keeps its things. */
export interface Place {
  readonly dataDirectory: string;
  readonly port: number;
  readonly personasFile: string;
  /** The file in which the application finds at which point of the store it has to die. */
  readonly orderFile: string;
}

/** How a run of the application ended: `killed` by the operating system, or by itself with an exit code. */
export type End = { readonly by: 'kill' } | { readonly by: 'itself'; readonly code: number };

/** `eenloket start` as a process of its own. */
export class Application {
  private readonly output: string[] = [];
  /** Resolves when the process is gone. */
  readonly ended: Promise<End>;
  private readonly child: ChildProcess;

  constructor(private readonly place: Place) {
    rmSync(place.orderFile, { force: true });
    this.child = spawn(process.execPath, ['bin/eenloket.js', 'start'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        DATABASE_URL: '',
        EENLOKET_DATA: place.dataDirectory,
        EENLOKET_PORT: String(place.port),
        EENLOKET_PERSONAS: place.personasFile,
        EENLOKET_LOG: 'error',
        EENLOKET_CRASH_AT: `@${place.orderFile}`,
      },
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk) => {
        this.output.push(String(chunk));
        appendFileSync(join(place.dataDirectory, '..', 'application.log'), String(chunk));
      });
    this.ended = once(this.child, 'close').then(([code, signal]) =>
      signal === 'SIGKILL' ? { by: 'kill' } : { by: 'itself', code: (code as number | null) ?? 1 },
    );
  }

  /** Resolves when it says that it runs, or was killed before; rejects when it ended by itself before that. */
  async running(): Promise<void> {
    const runs = new Promise<undefined>((resolve) => {
      const look = () => (this.said().includes('Eenloket runs.') ? resolve(undefined) : undefined);
      this.child.stdout?.on('data', look);
      look();
    });
    const end = await Promise.race([runs, this.ended]);
    if (end?.by === 'itself') throw new Error(`The application did not start: ${this.said()}`);
  }

  /** Everything it printed. */
  said(): string {
    return this.output.join('');
  }

  /** Has it kill itself when it next passes this point of the store. */
  dieAt(point: CrashPoint): void {
    // Written beside and renamed: it never reads half an order.
    writeFileSync(`${this.place.orderFile}.new`, `${point}%1`);
    renameSync(`${this.place.orderFile}.new`, this.place.orderFile);
  }

  /** `kill -9`. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** Asks it to stop. @returns its exit code */
  async stop(): Promise<number> {
    this.child.kill('SIGTERM');
    const end = await this.ended;
    return end.by === 'itself' ? end.code : 137;
  }
}
