import type { Plan } from '../pack.js';
import type { PlanFile } from './pack-files.js';

/** Turns an object by name into a list whose items carry their name, in the order of the file. */
export const named = <T extends object>(items: { readonly [name: string]: T }): (T & { name: string })[] =>
  Object.entries(items).map(([name, item]) => ({ name, ...item }));

/** The plan with every default filled in: nothing suspends, nothing is optional, no steps, nothing required. */
export const toPlan = (file: PlanFile): Plan => ({
  start: file.start,
  deadlines: named(file.deadlines ?? {}).map((deadline) => ({ suspend: [], ...deadline })),
  tasks: named(file.tasks).map((task) => ({ optional: false, steps: [], ...task })),
  results: named(file.results).map((result) => ({ requires: [], ...result })),
});
