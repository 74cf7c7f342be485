import {
  demoCivilRegistry,
  demoRegisters,
  type CivilRegistry,
  type CivilRegistryOptions,
  type Ports,
} from '@eenloket/exchange';
import { CodedError } from '@eenloket/kit';
import type { Configuration } from '../configuration.js';

/** The registers that this installation reads from and writes births to. */
export interface Registers {
  readonly registers: Ports;
  readonly civilRegistry: CivilRegistry;
}

/** Those of the demonstration; in production none, because no adapter of a real one is built yet. */
export const registersFor = ({ mode }: Configuration, options: CivilRegistryOptions): Registers =>
  mode === 'demo'
    ? { registers: demoRegisters(options), civilRegistry: demoCivilRegistry(options) }
    : unconnectedRegisters;

const notConnected = (): Promise<never> =>
  Promise.reject(
    new CodedError(
      'register-not-connected',
      'No register is connected to this installation (EENLOKET_REGISTERS=none): ask the person, or do it in the register itself.',
    ),
  );

const port = { holder: 'niet aangesloten', read: notConnected };

/** Every read fails as of a source that does not answer, so each fact is unknown with that reason and is asked. */
const unconnectedRegisters: Registers = {
  registers: {
    persons: { holder: port.holder, person: notConnected, otherAdultsAtAddress: notConnected },
    income: port,
    'health-insurance': port,
    'bank-account': port,
    benefits: port,
  },
  civilRegistry: { registerBirth: notConnected },
};
