import type { DecisionModel } from '@eenloket/rules';

type Node = Extract<DecisionModel['slots'][number], { readonly node: unknown }>['node'];

/** The nodes one of which gives the value of this one; none for what computes a value of its own. */
function givers(node: Node): readonly (Node | null)[] {
  switch (node.op) {
    case 'if':
      return [node.then, node.otherwise];
    case 'table':
      return [...node.table.rules.map(({ output }) => output), node.table.otherwise];
    case 'bind':
      return [node.body];
    case 'cite':
    case 'coerce':
      return [node.of];
    default:
      return [];
  }
}

const textsOf = (node: Node): readonly string[] =>
  node.op === 'constant'
    ? typeof node.value === 'string'
      ? [node.value]
      : []
    : givers(node).flatMap((giver) => (giver ? textsOf(giver) : []));

/** The texts that each decision of a model can give, as they stand in its rules: `gezag` gives "gezamenlijk" and others. */
export const givenTexts = ({ decisions, slots }: DecisionModel): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...decisions].map(([name, place]) => {
      const slot = slots[place];
      return [name, slot && 'node' in slot ? [...new Set(textsOf(slot.node))] : []];
    }),
  );
