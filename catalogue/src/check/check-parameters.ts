import { parseLegalDate } from '@eenloket/kit';
import type { Catalogue } from '../catalogue.js';
import { didYouMean } from '../did-you-mean.js';
import type { Pack, Parameter } from '../pack.js';
import type { Report } from './reporter.js';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A table of figures (`rows`) is read by the rule engine, which complains of it itself. */
function isOfUnit(value: string, unit: string): boolean {
  if (unit === 'date') return parseLegalDate(value).ok;
  return unit === 'text' || unit === 'rows' || NUMBER.test(value);
}

function valueReports(file: string, { name, unit, values }: Parameter): Report[] {
  return values.flatMap(({ from, until, value }, index): Report[] => {
    const path = [name, 'values', index];
    const reports: Report[] = [];
    for (const [key, date] of Object.entries({ from, until })) {
      const read = date === undefined ? undefined : parseLegalDate(date);
      if (read && !read.ok)
        reports.push({
          code: 'noSuchDay',
          file,
          path: [...path, key],
          message: read.error.message,
          fix: 'Correct the date.',
        });
    }
    if (until !== undefined && until < from)
      reports.push({
        code: 'endsBeforeItBegins',
        file,
        path,
        message: `${name} ends on ${until}, before it begins on ${from}.`,
        fix: 'Swap or correct the dates.',
      });
    if (!isOfUnit(value, unit))
      reports.push({
        code: 'parameterValue',
        file,
        path: [...path, 'value'],
        message: `"${value}" is no value of unit ${unit}.`,
        fix:
          unit === 'date' ? 'Write a date: "2026-01-01".' : 'Write an exact decimal with a point: "421.53".',
      });
    return reports;
  });
}

function overlapReports(file: string, { name, values }: Parameter): Report[] {
  return values.flatMap((value, index): Report[] => {
    const before = values[index - 1];
    if (!before) return [];
    const path = [name, 'values', index, 'from'];
    if (value.from <= before.from)
      return [
        {
          code: 'parameterOrder',
          file,
          path,
          message: `${name} from ${value.from} does not come after the one from ${before.from}.`,
          fix: 'Put the values in order of date, each from its own day.',
        },
      ];
    if (before.until === undefined || before.until < value.from) return [];
    return [
      {
        code: 'parameterOverlap',
        file,
        path,
        message: `${name} from ${value.from} overlaps the one that lasts until ${before.until}.`,
        fix: 'End the earlier value the day before.',
      },
    ];
  });
}

/** Parameters are dated, in order, without overlap, of their unit, and selected by a date that exists. */
export function checkParameters(pack: Pack, { facts }: Catalogue): Report[] {
  const file = `${pack.id}/parameters.yaml`;
  return pack.parameters.flatMap((parameter) => {
    const { at, name } = parameter;
    const known = !at.includes('.') || facts.get(at)?.type === 'date';
    const dates = [...facts.values()].filter(({ type }) => type === 'date').map((fact) => fact.name);
    const selector: Report[] = known
      ? []
      : [
          {
            code: 'parameterAt',
            file,
            path: [name, 'at'],
            message: `${name} is selected by "${at}", which is no date in the vocabulary.`,
            fix: didYouMean(at, dates, 'Name a date fact, a date decision or peildatum.'),
          },
        ];
    return [...selector, ...valueReports(file, parameter), ...overlapReports(file, parameter)];
  });
}
