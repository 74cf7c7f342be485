import { possibleParents, REGISTER_ORGANISATION, type PossibleParent } from '@eenloket/exchange';
import { bsn } from '@eenloket/identity';
import { CodedError } from '@eenloket/kit';
import type { Foundation } from '../../system/foundation.js';
import { COUNTER } from '../../system/subscriptions.js';
import { workOf } from '../../system/work-of.js';
import { demoResidents } from '../demo-residents.js';

/** A parent by a handle that names nobody: a persona's id, or the first eight characters of the register's own pseudonym. */
export interface Parent extends Omit<PossibleParent, 'personId'> {
  readonly handle: string;
  /** A persona of the development identity; an imported person has no login there. */
  readonly mayLogIn: boolean;
  /** As the demo register knows them. */
  readonly atRegister: string;
}

const atRegister = (foundation: Foundation) => foundation.databaseOf(REGISTER_ORGANISATION);
const work = workOf(REGISTER_ORGANISATION, 'demo-ouders');

/** Everyone in the demo register of whom a birth can be played: personas first, then imported persons. */
export async function listParents(foundation: Foundation): Promise<readonly Parent[]> {
  const { clock, configuration, persons } = foundation;
  return atRegister(foundation).transaction(work, async (tx) => {
    const ids = new Map<string, string>();
    for (const persona of demoResidents(configuration))
      if (persona.bsn) ids.set(await persons.personByBsn(tx, bsn(persona.bsn)), persona.id);
    const parents = (await possibleParents(tx, clock.today())).map(({ personId, ...known }) => ({
      ...known,
      handle: ids.get(personId) ?? personId.slice(0, 8),
      mayLogIn: ids.has(personId),
      atRegister: personId,
    }));
    const imported = ({ atRegister: id }: Parent) => (ids.has(id) ? 0 : 1);
    return parents.toSorted((one, other) => imported(one) - imported(other));
  });
}

/**
 * The parent of a handle, and who that is at the counter.
 * Errors: `parent-unknown`, `parent-ambiguous`: then give more characters of the pseudonym.
 */
export async function findParent(
  foundation: Foundation,
  handle: string,
): Promise<Parent & { readonly personId: string }> {
  const parents = await listParents(foundation);
  const fits = ({ handle: own, atRegister: id }: Parent) =>
    own === handle || (handle.length >= 8 && id.startsWith(handle));
  const [parent, second] = parents.filter(fits);
  if (!parent)
    throw new CodedError(
      'parent-unknown',
      'There is no parent with that handle: see who there is with npx eenloket demo parents.',
    );
  if (second)
    throw new CodedError('parent-ambiguous', 'Two persons have that handle: give more of its characters.');
  const { pseudonym } = await foundation.bridge.translate(REGISTER_ORGANISATION, COUNTER, {
    pseudonym: parent.atRegister,
  });
  return { ...parent, personId: pseudonym ?? parent.atRegister };
}
