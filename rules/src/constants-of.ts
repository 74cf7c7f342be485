import { isDecimal, toText } from '@eenloket/kit';
import type { DecisionModel } from './decision-model.js';

/** What a model writes out: numbers as decimal texts and texts, each once, in the order in which they stand. */
export interface Constants {
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
}

/** The constants of a model's logic, and the values of its parameters: the points at which its outcomes can turn. */
export function constantsOf({ slots }: DecisionModel): Constants {
  const [numbers, texts] = [new Set<string>(), new Set<string>()];
  const note = (value: unknown): void => {
    if (isDecimal(value)) numbers.add(toText(value));
    else if (typeof value === 'string') texts.add(value);
  };
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || part instanceof Map) return;
    if ((part as { readonly op?: unknown }).op === 'constant')
      return note((part as { value?: unknown }).value);
    for (const [key, child] of Object.entries(part)) if (key !== 'type') walk(child);
  };
  for (const slot of slots)
    if ('node' in slot) walk(slot.node);
    else if (slot.kind === 'parameter')
      for (const { value } of slot.parameter.table.values)
        if (/^-?\d+(\.\d+)?$/.test(value)) numbers.add(value);
  return { numbers: [...numbers], texts: [...texts] };
}
