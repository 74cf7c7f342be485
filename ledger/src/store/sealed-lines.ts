import type { Transaction } from '@eenloket/store';

/** A place in the tree with what is needed to check the line it stands for. */
export interface SealedLine {
  readonly index: number;
  readonly id: string;
  readonly commitment: Uint8Array;
  readonly salt?: Uint8Array;
  readonly erased: boolean;
}

interface SealedRow {
  leaf_index: string;
  id: string;
  commitment: string;
  salt: string | null;
  erased: boolean;
}

/** The leaves from place `from` on, at most `limit`, in order. */
export async function sealedLines(tx: Transaction, from: number, limit: number): Promise<SealedLine[]> {
  const { rows } = await tx.query<SealedRow>(
    `select l.leaf_index, l.id, encode(l.commitment, 'hex') as commitment, encode(s.salt, 'hex') as salt,
       e.id is not null as erased
     from ledger.leaf l
     left join ledger.salt s on s.organisation_id = l.organisation_id and s.id = l.id
     left join ledger.erasure e on e.organisation_id = l.organisation_id and e.id = l.id
     where l.organisation_id = $1 and l.leaf_index >= $2 order by l.leaf_index limit $3`,
    [tx.context.organisation, from, limit],
  );
  return rows.map((row) => ({
    index: Number(row.leaf_index),
    id: row.id,
    commitment: Buffer.from(row.commitment, 'hex'),
    ...(row.salt === null ? {} : { salt: Buffer.from(row.salt, 'hex') }),
    erased: row.erased,
  }));
}
