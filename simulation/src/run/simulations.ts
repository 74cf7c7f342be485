import type { Catalogue, Pack } from '@eenloket/catalogue';
import { CodedError, type LegalDate } from '@eenloket/kit';
import type { OpenEngine } from '../duckdb/column-engine.js';
import type { SimulationResult } from '../result/simulation-result.js';
import { simulatedPack, type Obstacle } from './simulated-pack.js';
import type { Request } from './request.js';
import { ruleProblems, type RuleProblem } from './rule-problems.js';
import { simulate } from './simulate.js';

/** So many results are kept: a page, its table as CSV and a second look cost one run. */
const KEPT = 16;

/** Whether a pack can be simulated, and if not why. */
export interface Possible {
  readonly pack: Pack;
  /** What stands in the way; undefined when it can. */
  readonly obstacle?: Obstacle;
}

/** What a site asks simulations of: one at a time, so that visitors cannot fill the machine, and never twice the same. */
export class Simulations {
  private running = false;
  private readonly results = new Map<string, SimulationResult>();
  private readonly possible = new Map<string, readonly Possible[]>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly open: OpenEngine,
  ) {}

  /** The packs that rules decide, with what stands in the way of each. */
  packs(on: LegalDate): readonly Possible[] {
    const known = this.possible.get(on);
    if (known) return known;
    const found = [...this.catalogue.packs.values()]
      .filter(({ decision }) => decision)
      .map((pack): Possible => {
        const made = simulatedPack(pack, this.catalogue, on);
        return made.ok ? { pack } : { pack, obstacle: made.error };
      });
    this.possible.clear();
    this.possible.set(on, found);
    return found;
  }

  /** What is wrong with the rules of a change, each at its rule; empty when they can be run. */
  problems({ pack, change, on }: Pick<Request, 'pack' | 'change' | 'on'>): readonly RuleProblem[] {
    return ruleProblems(pack, change, this.catalogue, on);
  }

  /**
   * Runs a change, or gives what it gave before.
   * @throws CodedError `simulation.busy` while another runs, and those of `simulate`
   */
  async of(asked: Omit<Request, 'catalogue'>): Promise<SimulationResult> {
    const { pack, others = [], ...rest } = asked;
    const key = JSON.stringify([pack.sha256, others.map(({ sha256 }) => sha256), rest]);
    const known = this.results.get(key);
    if (known) return known;
    if (this.running)
      throw new CodedError('simulation.busy', 'Another simulation is running. Ask again in half a minute.');
    this.running = true;
    try {
      const result = await simulate({ ...asked, catalogue: this.catalogue }, this.open);
      this.keep(key, result);
      return result;
    } finally {
      this.running = false;
    }
  }

  private keep(key: string, result: SimulationResult): void {
    this.results.set(key, result);
    const [oldest] = this.results.keys();
    if (this.results.size > KEPT && oldest !== undefined) this.results.delete(oldest);
  }
}
