import type { FactValue } from '@eenloket/rules';
import { tellOf } from './given-rules.js';

/** A value as a line has it. */
export const valueText = (value: FactValue): string =>
  value.state === 'unknown'
    ? `unknown (${value.reason})`
    : `${JSON.stringify(value.value)}${stateText(value)}`;

const stateText = ({ state }: FactValue): string => (state === 'known' ? '' : ` (${state})`);

/** `eenloket rules trace RULES`: each decision on the way with its value, the rules that applied and what it read, one a line. */
export const traceRules = (rest: readonly string[]): Promise<number> =>
  tellOf('trace', rest, ({ trace, parameters, warnings }) => {
    for (const { decision, value, read, rules } of trace) {
      const applied = rules.length > 0 ? `; rule ${rules.join(', ')}` : '';
      const from = read.length > 0 ? `; from ${read.join(', ')}` : '';
      console.log(`${decision} = ${valueText(value)}${applied}${from}`);
    }
    for (const { name, value, from, source, provisional } of parameters) {
      const where = `${source.bwb} ${source.article}`;
      console.log(
        `parameter ${name} = ${value} since ${from} (${where})${provisional ? ', provisional' : ''}`,
      );
    }
    for (const warning of warnings) console.log(`warning: ${warning}`);
  });
