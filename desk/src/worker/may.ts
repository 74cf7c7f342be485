import { accessSubject, type EvaluationEntity, type Properties } from '@eenloket/identity';
import type { DeskPorts } from '../ports.js';
import type { Visit } from './visit.js';

/** Asks the policies whether this worker may do something with a thing; `rows` are what the policies look at. */
export function may(
  { evaluate }: Pick<DeskPorts, 'evaluate'>,
  { worker }: Pick<Visit, 'worker'>,
  action: string,
  resource: EvaluationEntity,
  rows: Properties = {},
): boolean {
  const { subject, context } = accessSubject(worker);
  return evaluate({ subject, action: { name: action }, resource, context: { ...context, ...rows } }).decision;
}
