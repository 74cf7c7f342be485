import { packVersion, type Catalogue, type Pack } from '@eenloket/catalogue';
import type { CaseDesk } from '@eenloket/cases';
import { CodedError, type Clock } from '@eenloket/kit';
import type { Database, WorkContext } from '@eenloket/store';
import type { RuleBook } from '../rules/rule-book.js';

/** Every pack version that was ever released here, by hash: a running case keeps the version it began with. */
export class ReleasedPacks {
  private constructor(private readonly packs: ReadonlyMap<string, Pack>) {}

  /** Reads the versions that cases may still run on, besides the catalogue's own. */
  static async read(database: Database, catalogue: Catalogue, context: WorkContext): Promise<ReleasedPacks> {
    const current = [...catalogue.packs.values()].map((pack) => [pack.sha256, pack] as const);
    const older = await database.transaction(context, async (tx) => {
      const { rows } = await tx.query<{ sha256: string }>('select sha256 from catalogue.pack_version');
      return Promise.all(
        rows
          .filter(({ sha256 }) => !current.some(([own]) => own === sha256))
          .map(({ sha256 }) => packVersion(tx, sha256)),
      );
    });
    const kept = older.flatMap((pack) => (pack ? [[pack.sha256, pack] as const] : []));
    return new ReleasedPacks(new Map([...kept, ...current]));
  }

  /** The version with this hash, if it belongs to this pack. */
  get(id: string, sha256: string): Pack | undefined {
    const pack = this.packs.get(sha256);
    return pack?.id === id ? pack : undefined;
  }
}

/** What working cases needs of catalogue and rules. */
export function caseDesk(
  catalogue: Catalogue,
  rules: RuleBook,
  packs: ReleasedPacks,
  clock: Clock,
): CaseDesk {
  const waitedFor = new Set(
    [...catalogue.packs.values()].flatMap(({ plan }) => plan.start.waitFor?.from ?? []),
  );
  return {
    clock,
    facts: catalogue.facts,
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
    registersChild: ({ id }) => waitedFor.has(id),
  };
}
