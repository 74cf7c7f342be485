import { CodedError, type LegalDate } from '@eenloket/kit';
import { toSql } from '@eenloket/rules';
import type { ColumnEngine } from '../duckdb/column-engine.js';
import { columnNames, hundredMore, keptAs, sameForAll } from '../population/columns.js';
import type { SimulatedPack } from './simulated-pack.js';

const quoted = (name: string): string => `"${name}"`;

/**
 * The households with one column more for every decision taken about them: views on views, which DuckDB runs as one stream, so that
 * eighteen million need no room.
 */
export class Chain {
  private links = 0;
  private readonly columns: string[] = [...columnNames];
  /** Parameters that a decision used outside their published periods. */
  readonly provisional = new Set<string>();

  private constructor(
    private readonly engine: ColumnEngine,
    private readonly on: LegalDate,
  ) {}

  /** Begins with the households. @param population a SELECT of them */
  static async begin(engine: ColumnEngine, on: LegalDate, population: string): Promise<Chain> {
    const chain = new Chain(engine, on);
    await engine.run(`CREATE OR REPLACE TEMP VIEW ${quoted(chain.view)} AS ${population}`);
    return chain;
  }

  /** The view with all columns so far. */
  get view(): string {
    return `link ${this.links}`;
  }

  /** Adds what a pack pays in a year, in whole cents, as a column: 32 bits, which DuckDB adds up fastest, hold 21 million euros. */
  async decide({ pack, model, output, timesAYear }: SimulatedPack, as: string): Promise<void> {
    const made = toSql(model, {
      table: this.view,
      on: this.on,
      outputs: [output],
      keep: this.columns,
      columns: keptAs,
      same: sameForAll,
    });
    if (!made.ok)
      throw new CodedError(
        'simulation.notInSql',
        `${pack.id}: ${made.error[0]?.message ?? 'SQL cannot say it.'}`,
      );
    for (const name of made.value.provisional) this.provisional.add(name);
    const cents = `CAST(coalesce(${quoted(output)}, 0) * CAST(${100 * timesAYear} AS DECIMAL(4,0)) AS INTEGER)`;
    await this.add(
      `SELECT * EXCLUDE (${quoted(output)}, "provisional"), ${cents} AS ${quoted(as)} FROM (${made.value.sql})`,
    );
    this.columns.push(as);
  }

  /** Adds a column that is the sum of others. */
  async addUp(as: string, parts: readonly string[]): Promise<void> {
    await this.add(`SELECT *, ${parts.map(quoted).join(' + ')} AS ${quoted(as)} FROM ${quoted(this.view)}`);
    this.columns.push(as);
  }

  /** From here on everybody who applies earns a hundred euros a month more. */
  async earnMore(): Promise<void> {
    const more = hundredMore.map(
      ({ fact, added, type }) => `CAST(${quoted(fact)} + ${added} AS ${type}) AS ${quoted(fact)}`,
    );
    await this.add(`SELECT * REPLACE (${more.join(', ')}) FROM ${quoted(this.view)}`);
  }

  private async add(select: string): Promise<void> {
    const next = `link ${this.links + 1}`;
    await this.engine.run(`CREATE OR REPLACE TEMP VIEW ${quoted(next)} AS ${select}`);
    this.links += 1;
  }
}
