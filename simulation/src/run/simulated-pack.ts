import { compilePack, type Catalogue, type Pack } from '@eenloket/catalogue';
import { err, ok, type LegalDate, type Result } from '@eenloket/kit';
import { toSql, type DecisionModel, type Diagnostic } from '@eenloket/rules';
import { keptAs, knownFacts, sameForAll } from '../population/columns.js';

/** A pack whose decision can be taken about every household. */
export interface SimulatedPack {
  readonly pack: Pack;
  readonly model: DecisionModel;
  /** The outcome that is paid. */
  readonly output: string;
  /** How many times a year. */
  readonly timesAYear: number;
}

/** Why a pack cannot be simulated; `messages` are for who writes rules, one sentence each, with their place. */
export interface Obstacle {
  readonly kind: 'noRules' | 'broken' | 'noAmount' | 'notInSql' | 'facts';
  readonly messages: readonly string[];
  /** Facts that synthetic residents do not have. */
  readonly facts: readonly string[];
  /** What is wrong with rules, with its place in their file; empty when something else is. */
  readonly diagnostics: readonly Diagnostic[];
}

const obstacle = (
  kind: Obstacle['kind'],
  messages: readonly string[],
  facts: readonly string[] = [],
): Result<never, Obstacle> => err({ kind, messages, facts, diagnostics: [] });

const wrongRules = (kind: Obstacle['kind'], diagnostics: readonly Diagnostic[]): Result<never, Obstacle> =>
  err({
    kind,
    messages: diagnostics.map(({ file, line, element, message }) => `${file}:${line} ${element}: ${message}`),
    facts: [],
    diagnostics,
  });

/** Outcomes that are paid, the first that a pack has; what is rounded for payment before what is computed. */
const paid = ['tegemoetkomingPerJaar', 'bijstandPerMaand', 'tegemoetkomingPerMaand', 'bedragPerKwartaal'];
const times: { readonly [unit: string]: number } = { 'EUR/year': 1, 'EUR/quarter': 4, 'EUR/month': 12 };

/**
 * Makes a pack ready for simulation.
 * @returns what stands in the way: no amount a year, facts that synthetic residents do not have, or rules that SQL cannot say
 */
export function simulatedPack(
  pack: Pack,
  { facts, outputs }: Pick<Catalogue, 'facts' | 'outputs'>,
  on: LegalDate,
): Result<SimulatedPack, Obstacle> {
  const compiled = compilePack(pack, facts);
  if (!compiled || !pack.decision) return obstacle('noRules', [`${pack.id} decides nothing by rule.`]);
  if (!compiled.ok) return wrongRules('broken', compiled.error);
  const model = compiled.value;
  const { outputs: names, dmn } = pack.decision;
  const output = paid.find((name) => names.includes(name));
  const timesAYear = times[outputs.get(output ?? '')?.unit ?? ''];
  if (output === undefined || timesAYear === undefined)
    return obstacle('noAmount', [`${pack.id} gives no amount that is paid; it gives ${names.join(', ')}.`]);
  const made = toSql(model, {
    table: 'population',
    on,
    outputs: [output],
    columns: keptAs,
    same: sameForAll,
    dmn,
  });
  if (!made.ok) return wrongRules('notInSql', made.error);
  const unknown = made.value.columns.map(({ name }) => name).filter((name) => !knownFacts.has(name));
  if (unknown.length > 0)
    return obstacle(
      'facts',
      [`${pack.id} needs what synthetic residents do not have: ${unknown.join(', ')}.`],
      unknown,
    );
  return ok({ pack, model, output, timesAYear });
}
