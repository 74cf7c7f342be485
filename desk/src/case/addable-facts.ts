import type { Fields } from '@eenloket/cases';
import type { FactDefinition } from '@eenloket/catalogue';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';
import { allowedFacts } from './allowed-facts.js';
import type { OpenedCase } from './opened-case.js';

/** Name of the field for the value of a fact. */
export const VALUE = 'value';

/** Kinds of facts that fit in one field of a form. */
const oneField: readonly FactDefinition['type'][] = [
  'boolean',
  'choice',
  'date',
  'money',
  'number',
  'string',
  'time',
];

/** The facts that a worker may add or correct in a case: those the service receives, the organisation may see and a form can hold. */
export function addableFacts(
  ports: Pick<DeskPorts, 'evaluate' | 'catalogue'>,
  { worker }: Pick<Visit, 'worker'>,
  { pack, state }: Pick<OpenedCase, 'pack' | 'state'>,
): readonly FactDefinition[] {
  const asked: Fields = Object.fromEntries(
    pack.receives.map((fact) => [
      fact,
      { value: { state: 'unknown', reason: 'notAsked' }, origin: { source: 'case' } },
    ]),
  );
  const fields = allowedFacts(ports, worker.organisation, pack, { ...asked, ...state.part.fields });
  return Object.keys(fields)
    .filter((fact) => pack.receives.includes(fact))
    .flatMap((fact) => ports.catalogue.facts.get(fact) ?? [])
    .filter(({ type }) => oneField.includes(type));
}
