import type { Transaction } from '@eenloket/store';

/** The names by which other organisations can recognise a person. */
export interface Names {
  /** The id that was asked for. */
  readonly asked: string;
  /** Who that is after merges. */
  readonly survivor: string;
  readonly sealed: Uint8Array | null;
  /** Sorted. */
  readonly aliases: readonly string[];
}

/** The names of all these persons in one statement; an id that this organisation does not know has no row. */
export async function selectNames(tx: Transaction, personIds: readonly string[]): Promise<readonly Names[]> {
  const { rows } = await tx.query<Names>(
    `select asked.person_id as asked, named.survivor, identity.bsn_encrypted as sealed,
            array(select alias from identity.alias
                   where alias.organisation_id = $1 and alias.person_id = named.survivor order by alias) as aliases
       from identity.person as asked
      cross join lateral (select coalesce(asked.merged_into, asked.person_id) as survivor) as named
       left join identity.identity
         on identity.organisation_id = $1 and identity.person_id = named.survivor
      where asked.organisation_id = $1 and asked.person_id = any($2::uuid[])`,
    [tx.context.organisation, personIds],
  );
  return rows;
}

/** What another organisation calls somebody: the HMAC of the BSN in hexadecimal, if it knows one, and aliases. */
export interface CalledAs {
  readonly hmac?: string;
  readonly aliases: readonly string[];
}

/** A name that is known here, and whose it is. */
export interface Named {
  readonly kind: 'bsn' | 'alias';
  readonly name: string;
  readonly person: string;
}

/** Who has which of these names here, in one statement. */
export async function selectNamed(tx: Transaction, asked: readonly CalledAs[]): Promise<readonly Named[]> {
  const hmacs = asked.flatMap(({ hmac }) => hmac ?? []);
  const { rows } = await tx.query<Named>(
    `select 'bsn' as kind, encode(bsn_hmac, 'hex') as name, person_id as person from identity.identity
      where organisation_id = $1 and bsn_hmac = any($2::bytea[])
      union all
     select 'alias', alias, person_id from identity.alias where organisation_id = $1 and alias = any($3::text[])`,
    [
      tx.context.organisation,
      hmacs.map((hmac) => Buffer.from(hmac, 'hex')),
      asked.flatMap(({ aliases }) => aliases),
    ],
  );
  return rows;
}

/**
 * Who each of the called is: the one person who has every one of the names. `undefined` when a name is new here, when
 * two persons have them, or when there is none: then something is to be learned, merged or made. Pure.
 */
export function theOnesNamed(
  asked: readonly CalledAs[],
  named: readonly Named[],
): readonly (string | undefined)[] {
  const key = (kind: Named['kind'], name: string): string => `${kind} ${name}`;
  const persons = new Map(named.map(({ kind, name, person }) => [key(kind, name), person]));
  return asked.map(({ hmac, aliases }) => {
    const names = [
      ...(hmac === undefined ? [] : [key('bsn', hmac)]),
      ...aliases.map((alias) => key('alias', alias)),
    ];
    const [first, ...others] = new Set(names.map((name) => persons.get(name)));
    return others.length === 0 ? first : undefined;
  });
}
