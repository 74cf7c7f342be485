import { CodedError, err, ok, type Result } from '@eenloket/kit';
import type { DecisionModel } from '../decision-model.js';
import type { Diagnostic } from '../diagnostic.js';
import { placeOf } from '../dmn/place-of.js';
import { parseDate } from '../value/calendar-date.js';
import type { Column } from './columns.js';
import { joined, quoted, sql, type Fragment } from './fragment.js';
import { Refusal, refuse } from './refusal.js';
import type { SqlRequest } from './request.js';
import type { ContextTerm, Shape, Term } from './term.js';
import { Stopped, Translation, type Refused } from './translation.js';
import { listOf, valueOf } from './values.js';

/** A decision as one SELECT of DuckDB. */
export interface SqlDecision {
  readonly sql: string;
  /** The columns that the table must have, by the names of the facts, with their types. */
  readonly columns: readonly Column[];
  /** Parameters that were used outside their published periods: every outcome that rests on them is provisional. */
  readonly provisional: readonly string[];
}

function diagnosticOf(refused: Refused, model: DecisionModel, dmn: string | undefined): Diagnostic {
  const sites = model.sites.filter(({ decision }) => decision === refused.decision);
  const site = refused.site === null ? sites[0] : model.sites[refused.site];
  const rule = site?.rule ? `, rule "${site.rule}"` : '';
  const place = dmn === undefined || !site ? { line: 1, column: 1 } : placeOf(dmn, site.at);
  return {
    file: model.file,
    element: `decision "${refused.decision}"${rule}`,
    ...place,
    message: `"${refused.expression}" cannot be said in SQL. ${refused.reason}`,
    suggestion: refused.suggestion,
  };
}

const aValue = 'Give a number, text, truth or date, or a list or context of these; round what is divided.';

const hasDuration = (shape: Shape): boolean =>
  shape.kind === 'context'
    ? [...shape.entries.values()].some(hasDuration)
    : shape.kind === 'months' || shape.kind === 'days';

/** A context as a column: a STRUCT. */
function structured(name: string, term: ContextTerm): Fragment {
  const { shape, at } = valueOf(term);
  return hasDuration(shape) ? refuse('It gives a duration.', aValue) : sql`${at} AS ${quoted(name)}`;
}

/** An outcome as a column. */
function outputOf(name: string, term: Term): Fragment {
  if (term.kind === 'null') return sql`NULL AS ${quoted(name)}`;
  const made = term.kind === 'items' ? listOf(term) : term;
  if (made.kind === 'context') return structured(name, made);
  if (!('at' in made)) return refuse(`It gives a ${made.kind}.`, aValue);
  if (hasDuration(made.kind === 'list' ? made.of : made)) return refuse('It gives a duration.', aValue);
  if (made.kind === 'number' && made.over)
    return refuse('It gives a quotient that is not rounded: FEEL has 34 digits of it.', aValue);
  return sql`${made.at} AS ${quoted(name)}`;
}

const slotOf = (model: DecisionModel, name: string): number => {
  const slot = model.decisions.get(name);
  if (slot !== undefined) return slot;
  throw new CodedError(
    'rules.noSuchOutput',
    `${model.file} has no decision "${name}"; it has ${[...model.decisions.keys()].join(', ')}.`,
  );
};

/** Translates one output; what stands in the way is added to `refused`. */
function output(name: string, of: Translation, refused: Refused[]): readonly Fragment[] {
  try {
    return [outputOf(name, of.slot(slotOf(of.model, name)))];
  } catch (error) {
    if (error instanceof Refusal) refused.push(of.refused(error, name, name));
    else if (!(error instanceof Stopped)) throw error;
    else if (!refused.includes(error.refused)) refused.push(error.refused);
    return [];
  }
}

/** Whether a row uses a parameter outside its periods. */
function provisionalColumn({ provisional, provisionalWhen }: Translation): Fragment {
  const whens = [...provisionalWhen.values()].map((when) => sql`coalesce(${when}, false)`);
  const at =
    provisional.size > 0 || whens.length === 0
      ? sql`${provisional.size > 0 ? 'true' : 'false'}`
      : joined(whens, ' OR ');
  return sql`${at} AS "provisional"`;
}

/**
 * A decision as one SELECT of DuckDB: columns to keep, a column for each outcome, and `provisional`. Computes what `evaluate`
 * gives where all facts are given (null is NULL), to the last digit, or stops with an error of the query that names the
 * expression. What it cannot say so is refused, a diagnostic for each decision. Throws `rules.noSuchOutput`, and `rules.malformedFact` for one of `same`.
 */
export function toSql(model: DecisionModel, request: SqlRequest): Result<SqlDecision, readonly Diagnostic[]> {
  const on = parseDate(request.on);
  if (!on) throw new TypeError(`"${request.on}" is not a date.`);
  const of = new Translation(model, on, request);
  const refused: Refused[] = [];
  const names = request.outputs ?? [...model.decisions.keys()];
  const outcomes = names.flatMap((name) => output(name, of, refused));
  if (refused.length > 0) return err(refused.map((each) => diagnosticOf(each, model, request.dmn)));
  const keep = request.keep ?? [];
  const kept = keep.map((name) => sql`${quoted(name)}`);
  return ok({
    sql: of.steps.query(request.table, keep, [...kept, ...outcomes, provisionalColumn(of)]),
    columns: of.steps.table,
    provisional: [...of.provisional],
  });
}
