import type { Transaction } from '@eenloket/store';
import type { Ports } from '../facts/collect-context.js';
import type { ReadRequest } from '../ports/read-request.js';
import type { RegisterAnswers, RegisterName, RegisterPort } from '../ports/register-port.js';
import { selectEntry } from '../store/register-entries.js';
import { atRegister, type DemoRegistersOptions } from './at-register.js';
import { DemoCivilRegister } from './demo-civil-register.js';
import { logProvision } from './log-provision.js';

/** The holders as a resident knows them. */
const HOLDERS: Readonly<Record<RegisterName, string>> = {
  income: 'Belastingdienst',
  'health-insurance': 'Vektis',
  'bank-account': 'Belastingdienst',
  benefits: 'SVB / Dienst Toeslagen',
};

/** The outside world of the demonstration behind the same ports as the real registers. */
export function demoRegisters(options: DemoRegistersOptions): Ports {
  return {
    persons: new DemoCivilRegister(options),
    income: registerPort(options, 'income'),
    'health-insurance': registerPort(options, 'health-insurance'),
    'bank-account': registerPort(options, 'bank-account'),
    benefits: registerPort(options, 'benefits'),
  };
}

function registerPort<Name extends RegisterName>(
  options: DemoRegistersOptions,
  register: Name,
): RegisterPort<RegisterAnswers[Name]> {
  return {
    holder: HOLDERS[register],
    read: (request) =>
      atRegister(options, request, (tx, person) => provide(options, tx, request, person, register)),
  };
}

/** The holder logs what it provides, in the transaction in which it reads. */
async function provide<Name extends RegisterName>(
  { clock }: DemoRegistersOptions,
  tx: Transaction,
  request: ReadRequest,
  person: string,
  register: Name,
): Promise<RegisterAnswers[Name] | undefined> {
  await logProvision(tx, {
    at: clock.now(),
    person,
    recipient: request.organisation,
    categories: [register],
  });
  return selectEntry(tx, person, register);
}
