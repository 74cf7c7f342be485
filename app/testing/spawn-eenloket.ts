import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/eenloket.js', import.meta.url));

/** How a command ended and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** A command at work. */
export interface Spawned {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves once stdout or stderr has shown this; rejects with what it said when it ends before. */
  says(text: string): Promise<void>;
}

/** Runs the built program as a person at a terminal does, with only these settings of Eenloket. */
export function spawnEenloket(argv: readonly string[], settings: Readonly<Record<string, string>>): Spawned {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(EENLOKET_|DATABASE_URL$|NODE_ENV$|VITEST)/.test(name),
  );
  const env = { ...Object.fromEntries(inherited), ...settings };
  const child = spawn(process.execPath, [program, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, error })));
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => void ((out + error).includes(text) && resolve());
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      void ended.then(() => reject(new Error(`it ended without saying "${text}": ${out}${error}`)));
    });
  return { child, ended, says };
}
