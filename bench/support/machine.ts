import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';

/** The machine a measurement was made on, in one line. */
export function machine(): string {
  const [first] = cpus();
  const memory_GiB = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} x ${first?.model.trim() ?? 'unknown CPU'}, ${memory_GiB} GiB, Linux ${release()}, Node ${process.version}`;
}

/** The commit that was measured, or `unknown` outside a checkout. */
export function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
