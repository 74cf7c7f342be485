import { CodedError, err, ok, type Result } from '@eenloket/kit';
import type { Catalogue } from '../catalogue.js';
import { didYouMean } from '../did-you-mean.js';
import type { Pack } from '../pack.js';
import { deciderOf, type Decider } from './decider.js';

/** Whether anyone may ask the rules of this service: rules decide it, and its pack was tested. Pure. */
export const hasOpenRules = ({ status, decision }: Pack): boolean =>
  status !== 'draft' && decision !== undefined;

/**
 * The services whose rules anyone may ask: those that rules decide and whose pack was tested. A draft has not been checked
 * against the law, so nobody outside gets an outcome from it.
 */
export class OpenRules {
  private readonly deciders = new Map<string, Decider>();

  constructor(private readonly catalogue: Catalogue) {}

  /** Their packs, in order of id. */
  packs(): readonly Pack[] {
    return [...this.catalogue.packs.values()].filter(hasOpenRules).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** All of them, ready to decide. */
  all(): readonly Decider[] {
    return this.packs().flatMap(({ id }) => {
      const found = this.find(id);
      return found.ok ? [found.value] : [];
    });
  }

  /** The decider of a service, compiled once. Errors: `unknown-service`, `draft-service`, `no-rules`, each with what to do. */
  find(id: string): Result<Decider, CodedError> {
    const kept = this.deciders.get(id);
    if (kept) return ok(kept);
    const pack = this.catalogue.packs.get(id);
    if (!pack || !hasOpenRules(pack)) return err(pack ? closed(pack) : this.unknown(id));
    const decider = deciderOf(id, this.catalogue);
    this.deciders.set(id, decider);
    return ok(decider);
  }

  private unknown(id: string): CodedError {
    const ids = this.packs().map((pack) => pack.id);
    const fix = didYouMean(id, ids, `There are: ${ids.join(', ')}.`);
    return new CodedError('unknown-service', `There is no service "${id}". ${fix}`);
  }
}

const closed = ({ id, decision, contact }: Pack): CodedError =>
  decision
    ? new CodedError(
        'draft-service',
        `The rules of ${id} are a draft and were not checked against the law. Ask ${contact.phone}.`,
      )
    : new CodedError('no-rules', `${id} decides nothing by rule: a person does. Ask ${contact.phone}.`);
