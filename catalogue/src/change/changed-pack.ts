import { addDays } from '@eenloket/kit';
import { withRuleTexts } from '@eenloket/rules';
import { bundleSha256 } from '../release/canonical-bundle.js';
import type { Pack, Parameter } from '../pack.js';
import type { Change, ChangedValue } from './change.js';

type Period = Parameter['values'][number];

/** What is left of a period before and after the days that are taken from it. */
function around(period: Period, { from, until }: ChangedValue): Period[] {
  const before = { ...period, until: addDays(from, -1) };
  const overlaps =
    (period.until === undefined || period.until >= from) && (until === undefined || period.from <= until);
  if (!overlaps) return [period];
  const after = until !== undefined && (period.until === undefined || period.until > until);
  return [
    ...(period.from < from ? [before] : []),
    ...(after ? [{ ...period, from: addDays(until, 1) }] : []),
  ];
}

/** The values of a parameter with one put in; its source is the article that it would change, read by nobody yet (class K). */
function withValue({ values }: Parameter, changed: ChangedValue): readonly Period[] {
  const at = values.findLast(({ from }) => from <= changed.from) ?? values[0];
  if (!at) return values;
  const put: Period = { ...changed, source: { ...at.source, class: 'K' } };
  return [...values.flatMap((period) => around(period, changed)), put].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/**
 * The pack as a change would have it, under a hash of its own. The change has been read by `readChange`: parameters and rules
 * that the pack does not have are left out.
 * @param dmn the text of the decision in place of the pack's
 */
export function changedPack(pack: Pack, { parameters = {}, rules }: Change, dmn?: string): Pack {
  const other = dmn ?? (pack.decision && rules && withRuleTexts(pack.decision.dmn, rules));
  const changed = {
    ...pack,
    parameters: pack.parameters.map((parameter) => {
      const value = Object.hasOwn(parameters, parameter.name) ? parameters[parameter.name] : undefined;
      return value ? { ...parameter, values: withValue(parameter, value) } : parameter;
    }),
    ...(pack.decision && other !== undefined ? { decision: { ...pack.decision, dmn: other } } : {}),
  };
  return { ...changed, sha256: bundleSha256(changed) };
}
