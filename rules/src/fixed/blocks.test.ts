import { decimal } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { compiled, feel } from '../../testing/model.js';
import { blocksOf, isIn, usedIn, type PlanInBlocks } from './blocks.js';
import { Known } from './known.js';
import { planModel } from './plan-model.js';
import type { Plan } from './plan.js';
import { runPlan } from './run-plan.js';

const inputs = { x: 'number', y: 'number', p: 'boolean', q: 'boolean' };

function planOf(decisions: { readonly [name: string]: string }, outputs?: readonly string[]): Plan {
  const model = compiled({ inputs, decisions });
  const asked = [...model.decisions].filter(([name]) => !outputs || outputs.includes(name));
  const plan = planModel(model, new Map(asked));
  if (!plan) throw new Error('There is no plan of this model.');
  return plan;
}

/** The conditions that stand on the ways through a plan, each as often as it stands there. */
const turns = ({ all }: PlanInBlocks): number => all.filter(({ end }) => typeof end === 'object').length;

describe('a plan in blocks', () => {
  it('does not ask again what the way has answered', () => {
    const plan = planOf({ a: feel('if p then x else y'), b: feel('if p then a + 1 else a + 2') }, ['a', 'b']);
    expect(turns(blocksOf(plan, new Known()))).toBe(1);
  });

  it('knows on which side of a limit a number lies', () => {
    const same = planOf({ a: feel('if x < 10 then 1 else if x >= 10 then 2 else 3') });
    const narrow = planOf({ a: feel('if x < 10 then (if x < 20 then 1 else 2) else 3') });
    const open = planOf({ a: feel('if x < 10 then (if x < 5 then 1 else 2) else 3') });
    expect([same, narrow, open].map((plan) => turns(blocksOf(plan, new Known())))).toEqual([1, 1, 2]);
  });

  it('shares what follows where nothing is asked any more of what differs', () => {
    const decisions = {
      a: feel('if p then 1 else 2'),
      b: feel('if q then x else y'),
      c: feel('if x > 3 then 1 else 2'),
      d: feel('if y > 3 then 1 else 2'),
    };
    // A condition stands behind both ways of the one before it, and no more than that: 1 + 2 + 2 + 2, not 1 + 2 + 4 + 8.
    expect(turns(blocksOf(planOf(decisions), new Known()))).toBe(7);
  });

  it('leaves out conditions that what is known beforehand settles', () => {
    const plan = planOf({ a: feel('if p then 1 else 2') });
    const fact = plan.steps.find((step) => step.do === 'fact');
    const index = fact?.do === 'fact' ? fact.index : -1;
    expect(turns(blocksOf(plan, new Known().in(index, { low: 1, high: 1 })))).toBe(0);
  });

  it('computes nothing that nothing uses', () => {
    const plan = planOf({ a: feel('if p then x else y'), b: feel('if p then a else 1') }, ['b']);
    const used = usedIn(blocksOf(plan, new Known()), plan);
    expect(plan.flags.length).toBeGreaterThan(0);
    expect(plan.flags.filter((flag) => isIn(used, flag))).toEqual([]);
  });

  it('remembers nothing of the way where there would be too many, and decides the same', () => {
    const limits = Array.from({ length: 16 }, (_, i) => i + 1);
    const decisions = Object.fromEntries(limits.map((i) => [`d${i}`, feel(`x * ${i} > y`)]));
    // All truths are asked for again in the other order, so each of the 65,536 ways is one of its own until then.
    const sum = [...limits]
      .reverse()
      .map((i) => `(if d${i} then ${i} else 0)`)
      .join(' + ');
    const plan = planOf({ ...decisions, sum: feel(sum) });
    expect(blocksOf(plan, new Known()).all.length).toBeLessThan(1000);
    const run = runPlan(plan);
    for (const [x, y] of [
      [1, 8],
      [2, 3],
      [0, 0],
      [3, -1],
    ] as const) {
      const expected = limits.filter((i) => x * i > y).reduce((all, i) => all + i, 0);
      expect(run({ x: decimal(x), y: decimal(y) }, 1000)?.['sum']).toBe(expected);
    }
  });
});
