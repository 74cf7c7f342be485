/** A piece of SQL, and what decides where it may stand. */
export interface Fragment {
  readonly text: string;
  /** The step whose columns it reads, from 0: it can be a column of the next step at the earliest. */
  readonly depth: number;
  /** Variables of list functions that it reads and conditions that it rests on: where these are not, it has no meaning. */
  readonly free: readonly string[];
}

type Part = Fragment | string | number | bigint;

const isFragment = (part: Part): part is Fragment => typeof part === 'object';

/** Puts pieces together; the result stands as deep as the deepest of them. */
export function sql(texts: TemplateStringsArray, ...parts: readonly Part[]): Fragment {
  let text = texts[0] ?? '';
  for (const [i, part] of parts.entries())
    text += `${isFragment(part) ? part.text : part}${texts[i + 1] ?? ''}`;
  const inside = parts.filter(isFragment);
  return {
    text,
    depth: Math.max(0, ...inside.map(({ depth }) => depth)),
    free: [...new Set(inside.flatMap(({ free }) => free))],
  };
}

/** A piece in which a variable has a value, or what it rests on is true. */
export const closed = (at: Fragment, name: string): Fragment => ({
  ...at,
  free: at.free.filter((each) => each !== name),
});

/** Several pieces with the same between them. */
export function joined(parts: readonly Fragment[], between: string): Fragment {
  const [first = sql``, ...rest] = parts;
  return rest.reduce((all, part) => sql`${all}${between}${part}`, first);
}

/** A name as a quoted identifier. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as a literal. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The first of these values whose condition is true, as an expression. */
export function caseOf(whens: readonly Fragment[], values: readonly Fragment[]): Fragment {
  const each = whens.map((when, i) => sql`WHEN ${when} THEN ${values[i] ?? sql`NULL`}`);
  return sql`CASE ${joined(each, ' ')} ELSE ${values.at(-1) ?? sql`NULL`} END`;
}
