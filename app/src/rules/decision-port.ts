import { compilePack, type DecisionPort } from '@eenloket/catalogue';
import { err, ok } from '@eenloket/kit';
import { compileFeel, evaluate, type DecisionModel } from '@eenloket/rules';
import { knownFacts } from './fact-of.js';
import { givenTexts } from './given-texts.js';

/** The rules as the checks of the catalogue see them. */
export const decisionPort: DecisionPort = {
  compile(pack, facts) {
    const compiled = compilePack(pack, facts);
    if (!compiled) return err([{ message: `${pack.id} has no decision.`, fix: 'Name one in service.yaml.' }]);
    if (!compiled.ok)
      return err(
        compiled.error.map(({ message, suggestion, line, column }) => ({
          message,
          fix: suggestion,
          line,
          column,
        })),
      );
    const model = compiled.value;
    return ok({
      textKeys: textKeysOf(model),
      decisions: [...model.decisions.keys()],
      texts: givenTexts(model),
      parameters: model.slots.flatMap((slot) => (slot.kind === 'parameter' ? [slot.name] : [])),
      run: (given, on) =>
        evaluate(model, {
          facts: knownFacts(given, { source: 'assumption' }),
          on,
          outputs: pack.decision?.outputs ?? [],
        }).outcomes,
    });
  },
  checkCondition(feel, names) {
    const compiled = compileFeel(feel, new Map(names.map((name) => [name, 'any'])));
    return compiled.ok
      ? undefined
      : { message: compiled.error.message, fix: 'Use only the facts and outcomes of this pack.' };
  },
};

const textKeysOf = ({ sites, factTexts, changes }: DecisionModel): string[] => {
  const ofSites = sites.flatMap(({ text }) => (text === undefined ? [] : [text]));
  return [...new Set([...ofSites, ...[...factTexts, ...changes].map(({ key }) => key)])];
};
