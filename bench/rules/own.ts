import { readFileSync } from 'node:fs';
import { toText, type Decimal } from '@eenloket/kit';
import { compileDecision, type DecisionModel, type Facts } from '@eenloket/rules';
import { outcomeNames, type Household, type Outcome } from './household.js';

export const vocabulary: ReadonlyMap<string, string> = new Map(
  ['income', 'rent', 'serviceCosts', 'persons'].map((name) => [`household.${name}`, 'number']),
);

export const contributionDmn = readFileSync(new URL('contribution.dmn', import.meta.url), 'utf8');

/** The measured decision, compiled. @throws Error with the diagnostics when it is wrong */
export function contributionModel(dmn = contributionDmn): DecisionModel {
  const compiled = compileDecision({
    dmn,
    file: 'contribution.dmn',
    facts: vocabulary,
    parameters: [],
  });
  if (compiled.ok) return compiled.value;
  throw new Error(compiled.error.map(({ message, suggestion }) => `${message} ${suggestion}`).join('\n'));
}

/** A household as `evaluate` takes it. */
export const asFacts = (household: Household): Facts =>
  new Map(
    Object.entries(household).map(([name, value]: [string, string]) => {
      const full = `household.${name}`;
      return [full, { name: full, value: { state: 'known', value }, origin: { source: 'resident' } }];
    }),
  );

/** An outcome as text, to be held against another. */
export const inText = (outcome: Outcome<Decimal>): string =>
  outcomeNames.map((name) => `${name} ${toText(outcome[name])}`).join(', ');
