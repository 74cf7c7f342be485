import { CodedError } from '@eenloket/kit';
import type { Transaction, WorkContext } from '@eenloket/store';
import type { Persoon } from '../brp/persoon.js';
import { selectBirth, insertBirth, lockDeclaration } from '../store/registered-births.js';
import { selectPersonsForUpdate, upsertPersons } from '../store/persons.js';
import { childRecord, withChild } from './child-record.js';
import type { BirthRegistration, CivilRegistry, RegisteredBirth } from './civil-registry.js';
import type { DemoRegistersOptions } from './at-register.js';
import { nextFictionalBsn } from './fictional-bsn.js';
import { logProvision } from './log-provision.js';
import { REGISTER_ORGANISATION, type RegisterPersons } from './register-persons.js';

/** What the demo registry needs besides the registers' own. */
export interface CivilRegistryOptions extends DemoRegistersOptions {
  readonly persons: RegisterPersons;
}

/** The civil register of the demonstration, open to municipalities that register a birth. */
export function demoCivilRegistry(options: CivilRegistryOptions): CivilRegistry {
  return {
    registerBirth: async (work, birth) => {
      const parents = await parentsAtRegister(options, work, birth);
      const context = { ...work, organisation: REGISTER_ORGANISATION, processingActivity: 'brp-bijhouden' };
      return options
        .databaseOf(REGISTER_ORGANISATION)
        .transaction(context, (tx) => register(options, tx, work.organisation, birth, parents));
    },
  };
}

async function parentsAtRegister(
  { bridge }: CivilRegistryOptions,
  { organisation }: WorkContext,
  { mother, otherParent }: BirthRegistration,
): Promise<string[]> {
  const own = otherParent === undefined ? [mother] : [mother, otherParent];
  const there = await Promise.all(
    own.map((pseudonym) => bridge.translate(organisation, REGISTER_ORGANISATION, { pseudonym })),
  );
  return there.flatMap(({ pseudonym }) => pseudonym ?? []);
}

async function register(
  options: CivilRegistryOptions,
  tx: Transaction,
  municipality: string,
  birth: BirthRegistration,
  parentIds: readonly string[],
): Promise<RegisteredBirth> {
  await lockDeclaration(tx, birth.declarationId);
  const earlier = await selectBirth(tx, birth.declarationId);
  if (earlier)
    return { bsn: await numberOf(options, tx, earlier.personId), registeredOn: earlier.registeredOn };
  const parents = await selectPersonsForUpdate(tx, parentIds);
  if (parents.length === 0 || parents[0]?.persoonId !== parentIds[0]) throw parentNotRegistered(birth);
  const bsn = await nextFictionalBsn(tx);
  const personId = await options.persons.personByBsn(tx, bsn);
  const child = childRecord(birth, personId, parents);
  await upsertPersons(tx, [child, ...parents.map((parent) => withChild(parent, child))]);
  await insertBirth(tx, {
    declarationId: birth.declarationId,
    personId,
    registeredOn: options.clock.today(),
  });
  await logWrites(options, tx, municipality, [child, ...parents]);
  return { bsn, registeredOn: options.clock.today() };
}

async function logWrites(
  { clock }: CivilRegistryOptions,
  tx: Transaction,
  recipient: string,
  persons: readonly Persoon[],
): Promise<void> {
  for (const { persoonId } of persons)
    await logProvision(tx, {
      at: clock.now(),
      person: persoonId,
      recipient,
      categories: ['kinderen', 'ouders'],
    });
}

async function numberOf(
  { persons }: CivilRegistryOptions,
  tx: Transaction,
  personId: string,
): Promise<string> {
  const bsn = await persons.bsnOf(tx, personId, 'registration of a birth, repeated');
  if (bsn !== undefined) return bsn;
  throw new CodedError(
    'exchange.childWithoutNumber',
    `Child ${personId} is registered without number: have a worker look.`,
  );
}

const parentNotRegistered = ({ declarationId }: BirthRegistration): CodedError =>
  new CodedError(
    'exchange.parentNotRegistered',
    `The mother of declaration ${declarationId} is not in the register: register her first, or have a worker look.`,
  );
