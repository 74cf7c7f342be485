import type { Node } from '../ir/node.js';
import { atScale, NotFixed, type Planned } from './fixed.js';
import type { Scalar, Step } from './plan.js';
import type { Planner } from './planner.js';

/** Several ways to one value, of one kind and in the same units. */
export interface PlannedWays {
  /** The value, once one of the ways has been taken. */
  readonly value: Planned;
  /** Takes a way: adds its steps. */
  readonly take: readonly (() => void)[];
  /** Whether no way takes more than setting the value. */
  readonly constant: boolean;
}

/** Plans each of some nodes, of which one will be computed. */
export function planWays(nodes: readonly Node[], planner: Planner): PlannedWays {
  const index = planner.variable();
  const steps: (readonly Step[])[] = [];
  const found = nodes.map((node) => {
    let planned: Planned | undefined;
    steps.push(
      planner.apart(() => {
        planned = planner.keep(planner.plan(node));
      }),
    );
    return planned as Planned | undefined;
  });
  const values = alike(found);
  const scalar: Scalar = { op: 'variable', index };
  const [first] = values;
  if (!first) throw new NotFixed('There is no way to a value.');
  const most = Math.max(...values.map((value) => (value.kind === 'number' ? value.most : 0)));
  return {
    value: first.kind === 'number' ? { ...first, scalar, most } : { ...first, scalar },
    take: values.map((value, i) => () => {
      for (const step of steps[i] ?? []) planner.add(step);
      planner.add({ do: 'set', index, kind: value.kind, value: value.scalar });
    }),
    constant: values.every((value) => value.scalar.op === 'literal'),
  };
}

/** Values of one kind; numbers in the smallest units of any. */
function alike(found: readonly (Planned | undefined)[]): readonly Planned[] {
  const [first] = found;
  const all = found.flatMap((each) => (each && each.kind === first?.kind ? [each] : []));
  if (all.length < found.length) throw new NotFixed('The ways to a value are of different kinds.');
  const scale = Math.max(...all.map((each) => (each.kind === 'number' ? each.scale : 0)));
  return all.map((each) => (each.kind === 'number' ? atScale(each, scale) : each));
}
