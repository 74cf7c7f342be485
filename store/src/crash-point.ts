import { readFileSync } from 'node:fs';

/** Every place where a test can have the process killed, in the order in which an event passes them. */
export const CRASH_POINTS = [
  'events.appended',
  'transaction.before-commit',
  'transaction.after-commit',
  'relay.claimed',
  'relay.translated',
  'relay.handled',
  'relay.handler-committed',
  'relay.marked',
  'relay.delivered',
  'job.claimed',
  'job.handled',
  'job.done',
] as const;

/** The name of a crash point. */
export type CrashPoint = (typeof CRASH_POINTS)[number];

interface Order {
  readonly name: string;
  readonly nth: number;
  readonly probability: number;
}

const passed = new Map<string, number>();

/**
 * Does nothing, unless the environment variable EENLOKET_CRASH_AT names this point: then the process gets SIGKILL.
 * The variable is a comma-separated list of `name` (the first time), `name#3` (the third time) or `name%0.01`
 * (each time with that probability); the name `*` means every point. `@FILE` means the list in that file, looked at
 * each time, so that the order may come while the process is at work.
 */
export function crashPoint(name: CrashPoint): void {
  const given = process.env['EENLOKET_CRASH_AT'];
  if (!given) return;
  const orders = given.startsWith('@') ? contentsOf(given.slice(1)) : given;
  const times = (passed.get(name) ?? 0) + 1;
  passed.set(name, times);
  const due = orders
    .split(',')
    .map(readOrder)
    .some((order) => isDue(order, name, times));
  if (due) process.kill(process.pid, 'SIGKILL');
}

/** Nothing as long as there is no such file. */
function contentsOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readOrder(text: string): Order {
  const [, name = '', sign, number] = /^(.*?)(?:([#%])([\d.]+))?$/.exec(text.trim()) ?? [];
  return sign === '%'
    ? { name, nth: 0, probability: Number(number) }
    : { name, nth: Number(number ?? 1), probability: 0 };
}

function isDue(order: Order, name: CrashPoint, times: number): boolean {
  if (order.name !== '*' && order.name !== name) return false;
  return order.nth === times || Math.random() < order.probability;
}
