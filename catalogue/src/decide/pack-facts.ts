import { didYouMean } from '../did-you-mean.js';
import type { FactDefinition, Pack } from '../pack.js';
import { err, ok, type Result } from '@eenloket/kit';
import type { FactProblem } from './fact-problem.js';

/** The name of a fact without its subject: `toetsingsinkomen` of `aanvrager.toetsingsinkomen`. */
export const shortName = (fact: string): string => fact.slice(fact.indexOf('.') + 1);

/**
 * The facts that a pack decides on, by the names a request may use: the short one, or the whole one of the vocabulary.
 * A short name that two facts of one pack share stands for neither: then only the whole names hold.
 */
export class PackFacts {
  private readonly byName = new Map<string, FactDefinition>();
  private readonly shared = new Set<string>();

  constructor(pack: Pack, inputs: readonly string[], vocabulary: ReadonlyMap<string, FactDefinition>) {
    const names = pack.children ? [...inputs, pack.children.list] : inputs;
    for (const name of names) {
      const definition = vocabulary.get(name);
      if (!definition) continue;
      this.byName.set(name, definition);
      const short = shortName(name);
      if (this.byName.has(short)) this.shared.add(short);
      this.byName.set(short, definition);
    }
    for (const short of this.shared) this.byName.delete(short);
  }

  /** The fact that a request means by `name`. Error: `unknownFact`, with the nearest name. */
  find(name: string): Result<FactDefinition, FactProblem> {
    const definition = this.byName.get(name);
    if (definition) return ok(definition);
    const reason = this.shared.has(name)
      ? 'this name stands for more than one fact here.'
      : 'this service does not know this fact.';
    const known = this.names();
    return err({
      code: 'unknownFact',
      fact: name,
      reason,
      fix: didYouMean(name, known, `Use one of: ${known.join(', ')}.`),
    });
  }

  /** How a result names a fact: short, unless that would be ambiguous. */
  nameOf(fact: string): string {
    const short = shortName(fact);
    return this.byName.get(short)?.name === fact ? short : fact;
  }

  /** All facts, by the name a request best uses. */
  all(): ReadonlyMap<string, FactDefinition> {
    return new Map([...this.byName.values()].map((fact) => [this.nameOf(fact.name), fact]));
  }

  private names(): string[] {
    return [...this.all().keys()];
  }
}
