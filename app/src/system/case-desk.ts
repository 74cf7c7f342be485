import { packVersion, type Catalogue, type Pack } from '@eenloket/catalogue';
import type { CaseDesk } from '@eenloket/cases';
import { CodedError, type Clock } from '@eenloket/kit';
import type { Database } from '@eenloket/store';
import type { RuleBook } from '../rules/rule-book.js';
import { workOf } from './work-of.js';

/** Every pack version that was ever released here, by hash: a running case keeps the version it began with. */
export class ReleasedPacks {
  private constructor(private readonly packs: ReadonlyMap<string, Pack>) {}

  /** Reads from every database the versions that cases may still run on, besides the catalogue's own. */
  static async read(databases: readonly Database[], catalogue: Catalogue): Promise<ReleasedPacks> {
    const current = [...catalogue.packs.values()].map((pack) => [pack.sha256, pack] as const);
    const known = new Set(current.map(([sha256]) => sha256));
    const older = await Promise.all(databases.map((database) => olderPacks(database, known)));
    return new ReleasedPacks(new Map([...older.flat(), ...current]));
  }

  /** The version with this hash, if it belongs to this pack. */
  get(id: string, sha256: string): Pack | undefined {
    const pack = this.packs.get(sha256);
    return pack?.id === id ? pack : undefined;
  }
}

async function olderPacks(database: Database, known: ReadonlySet<string>) {
  return database.transaction(workOf('loket', 'packs-lezen'), async (tx) => {
    const { rows } = await tx.query<{ sha256: string }>('select sha256 from catalogue.pack_version');
    const packs: (readonly [string, Pack])[] = [];
    for (const { sha256 } of rows) {
      const pack = known.has(sha256) ? undefined : await packVersion(tx, sha256);
      if (pack) packs.push([sha256, pack]);
    }
    return packs;
  });
}

/** What working cases needs of catalogue and rules. */
export function caseDesk(
  catalogue: Catalogue,
  rules: RuleBook,
  packs: ReleasedPacks,
  clock: Clock,
): CaseDesk {
  return {
    clock,
    facts: catalogue.facts,
    outputs: catalogue.outputs,
    pack: (id, sha256) => packs.get(id, sha256),
    organisationName: (id) => catalogue.organisations.get(id)?.name ?? { nl: id, en: id },
    evaluate: (pack, fields, on) => {
      const evaluation = rules.evaluateCase(pack, fields, on);
      if (evaluation) return evaluation;
      throw new CodedError(
        'pack-decision-missing',
        `${pack.id} proposes nothing by rule, because it has no decision.`,
      );
    },
    holds: (condition, values) => rules.holdsOf(condition, values, clock.today()),
  };
}
