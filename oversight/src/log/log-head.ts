import type { OversightPorts } from '../ports.js';
import { publishedIn } from './published-in.js';

/** The latest signed head of one organisation's log; without `size` nothing was sealed yet. */
export interface LogHead {
  readonly organisation: string;
  readonly verifierKey: string;
  /** Number of lines in the tree. */
  readonly size?: string;
  /** Root hash in base64. */
  readonly root?: string;
}

/** The heads of all logs as published (c2sp.org/tlog-checkpoint: origin, size and root, a line each). */
export function logHeads(
  { databaseOf, logs }: Pick<OversightPorts, 'databaseOf' | 'logs'>,
  traceparent: string,
): Promise<LogHead[]> {
  return Promise.all(
    logs.map(async (log) => {
      const bytes = await publishedIn({ databaseOf, traceparent }, log.organisation, 'checkpoint');
      if (bytes === undefined) return log;
      const [, size = '', root = ''] = Buffer.from(bytes).toString('utf8').split('\n');
      return { ...log, size, root };
    }),
  );
}
