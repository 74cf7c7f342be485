/** What was counted of the households of one group, by name. */
export type Tally<Name extends string> = { readonly [name in Name]: number };

/** All groups, by their place in every dimension. */
export type Tallies<Dimension extends string, Name extends string> = readonly {
  readonly places: { readonly [name in Dimension]: number };
  readonly tally: Tally<Name>;
}[];

const byName = <Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name, at: number) => Value,
): { readonly [name in Name]: Value } =>
  Object.fromEntries(names.map((name, at) => [name, value(name, at)])) as { [name in Name]: Value };

/** One question of counts: what the households are divided by, and what is counted of each group, all in one query. */
export class Counting<Dimension extends string, Name extends string> {
  private readonly dimensions: readonly Dimension[];
  private readonly names: readonly Name[];
  /** Nothing counted. */
  readonly nothing: Tally<Name>;

  /**
   * @param sizes what the households are divided by, each with its number of groups
   * @param counted aggregates of SQL
   */
  constructor(
    readonly sizes: { readonly [name in Dimension]: number },
    private readonly counted: { readonly [name in Name]: string },
  ) {
    this.dimensions = Object.keys(sizes) as Dimension[];
    this.names = Object.keys(counted) as Name[];
    this.nothing = byName(this.names, () => 0);
  }

  /**
   * A row for each group of all dimensions together, its number first.
   * @param of the place of a household in each dimension, from 0, as SQL
   */
  sql(view: string, of: { readonly [name in Dimension]: string }): string {
    const key = this.dimensions.reduce(
      (sum, name) => `(${sum} * ${this.sizes[name]} + ${of[name]})`,
      'CAST(0 AS INTEGER)',
    );
    const counts = this.names.map((name) => this.counted[name]).join(', ');
    return `SELECT ${key} AS key, ${counts} FROM "${view}" GROUP BY key ORDER BY key`;
  }

  /** The place of a group in each dimension. */
  placesOf(key: number): { readonly [name in Dimension]: number } {
    let rest = key;
    const places = this.dimensions.toReversed().map((name) => {
      const place = rest % this.sizes[name];
      rest = Math.floor(rest / this.sizes[name]);
      return place;
    });
    return byName(this.dimensions, (_, at) => places[this.dimensions.length - 1 - at] ?? 0);
  }

  /** Reads the rows of {@link sql}. */
  read(rows: readonly (readonly unknown[])[]): Tallies<Dimension, Name> {
    return rows.map(([key, ...values]) => ({
      places: this.placesOf(Number(key)),
      tally: byName(this.names, (_, at) => Number(values[at])),
    }));
  }

  /** Two groups together. */
  together(a: Tally<Name>, b: Tally<Name>): Tally<Name> {
    return byName(this.names, (name) => a[name] + b[name]);
  }

  /** All groups together. */
  total(tallies: Tallies<Dimension, Name>): Tally<Name> {
    return tallies.reduce((sum, { tally }) => this.together(sum, tally), this.nothing);
  }

  /** The groups of one dimension, in order; those without households count nothing. */
  along(tallies: Tallies<Dimension, Name>, dimension: Dimension): readonly Tally<Name>[] {
    const groups = Array.from({ length: this.sizes[dimension] }, () => this.nothing);
    for (const { places, tally } of tallies) {
      const at = places[dimension];
      groups[at] = this.together(groups[at] ?? this.nothing, tally);
    }
    return groups;
  }
}
