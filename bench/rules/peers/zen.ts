import { ZenEngine } from '@gorules/zen-engine';
import type { Outcome } from '../household.js';
import { rows } from '../rows.js';
import type { Peer } from './peer.js';

const cell = (from: number | null, below: number | null): string =>
  from === null ? `< ${below}` : below === null ? `>= ${from}` : `[${from}..${below})`;

const table = {
  hitPolicy: 'first',
  inputs: [
    { id: 'persons', name: 'persons', field: 'persons' },
    { id: 'income', name: 'income', field: 'income' },
  ],
  outputs: [{ id: 'percentage', name: 'percentage', field: 'percentage' }],
  rules: rows.map(({ alone, from, below, percentage }, i) => ({
    _id: `row${i}`,
    persons: alone ? '1' : '> 1',
    income: cell(from, below),
    percentage,
  })),
  passThrough: true,
};

const expressions = [
  ['monthlyIncome', 'round(income / 12, 2)'],
  ['baseRent', 'round($.monthlyIncome * percentage / 100, 2)'],
  ['fullRent', 'rent + round(serviceCosts / (persons + 1), 2)'],
  ['contribution', '$.fullRent > $.baseRent ? round(($.fullRent - $.baseRent) * 0.65, 2) : 0'],
  ['perDay', 'round($.contribution * 12 / 365, 4)'],
].map(([key, value]) => ({ id: key, key, value }));

const graph = {
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    { id: 'table', name: 'table', type: 'decisionTableNode', position: { x: 1, y: 0 }, content: table },
    {
      id: 'expressions',
      name: 'expressions',
      type: 'expressionNode',
      position: { x: 2, y: 0 },
      content: { expressions, passThrough: true },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 3, y: 0 } },
  ],
  edges: [
    { id: 'e1', sourceId: 'in', targetId: 'table', type: 'edge' },
    { id: 'e2', sourceId: 'table', targetId: 'expressions', type: 'edge' },
    { id: 'e3', sourceId: 'expressions', targetId: 'out', type: 'edge' },
  ],
};

/** GoRules' engine: its own model (JDM) in Rust, with decimals of its own. */
export function zen(): Peer {
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  return {
    name: '@gorules/zen-engine',
    decide: async (household) => (await decision.evaluate(household)).result as Outcome<number>,
  };
}
