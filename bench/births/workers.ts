import { setTimeout as wait } from 'node:timers/promises';
import { queueOf } from '@eenloket/cases';
import { handleCase } from '../../app/src/demo/birth/handle-case.js';
import { newTraceparent } from '../../app/src/system/trace.js';
import { workOf } from '../../app/src/system/work-of.js';
import type { Stage } from './stage.js';

const emptyQueue_ms = 100;

/** The organisations whose workers decide in a birth in Utrecht. */
export const organisations = ['gemeente-utrecht', 'svb', 'toeslagen', 'zorgverzekeraar'];

/** Workers at their desks, one for each organisation, until sent home. */
export interface Workers {
  /** Rejects with what went wrong at a desk. */
  readonly failed: Promise<void>;
  /** Resolves when the last case in hand is done; rejects as `failed`. */
  goHome(): Promise<void>;
}

/** Every worker takes what is free in the queue, decides as proposed, and sends the letter. */
export function startWorkers(stage: Stage): Workers {
  const day = { over: false };
  const working = Promise.all(organisations.map((organisation) => work(stage, organisation, day)));
  return {
    failed: working.then(() => undefined),
    goHome: async () => {
      day.over = true;
      await working;
    },
  };
}

async function work(stage: Stage, organisation: string, day: { readonly over: boolean }): Promise<void> {
  const { foundation, workings } = stage;
  const { databaseOf, catalogue } = foundation;
  const roles = [...catalogue.packs.values()].flatMap(({ plan }) => plan.tasks.map(({ role }) => role));
  const context = workOf(organisation, 'bureau-werkvoorraad');
  while (!day.over) {
    const queue = await databaseOf(organisation).transaction(context, (tx) =>
      queueOf(tx, { workerId: 'bench', roles }),
    );
    const free = queue.filter(({ claimedBy }) => claimedBy === null);
    for (const { caseId, pack: id } of free) {
      const pack = catalogue.packs.get(id);
      if (!pack) throw new Error(`There is no pack ${id} in the queue of ${organisation}.`);
      const office = { databaseOf, desk: workings.desk, traceparent: newTraceparent() };
      const done = await handleCase(office, { organisation, caseId, pack });
      if (!done.ok) throw done.error;
    }
    if (free.length === 0) await wait(emptyQueue_ms);
  }
}
