import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts a TypeScript program of this folder as a process of its own, to be killed. */
export function startProgram(
  name: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const program = fileURLToPath(new URL(name, import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', program, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Runs a program to its end. @returns its exit code, or the signal that ended it */
export async function runProgram(...program: Parameters<typeof startProgram>): Promise<number | string> {
  const [code, signal] = (await once(startProgram(...program), 'exit')) as [number | null, string | null];
  return signal ?? code ?? 0;
}
