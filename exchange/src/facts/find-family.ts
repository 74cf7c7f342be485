import { readRemote } from '../ports/read-remote.js';
import { hasReached } from './age.js';
import type { CollectContext } from './collect-context.js';
import { currentPartner, PARTNER_FIELDS } from './current-partner.js';

/** The closest family of somebody, as the asking organisation knows them. */
export interface Family {
  readonly partner?: string;
  /** Children who are not of age (BW 1:233): of a grown-up child nothing is read for its parent. */
  readonly minors: readonly string[];
}

const FIELDS = [...PARTNER_FIELDS, 'kinderen.persoonId', 'kinderen.geboorte.datum'];

/**
 * The registered partner and the minor children of a person, in one read; empty when the register names nobody. A register that
 * does not answer is no answer: nobody may take it for "no family".
 */
export async function findFamily(
  { reader, ports, clock }: CollectContext,
  personId: string,
): Promise<Family | 'sourceUnavailable'> {
  const { organisation, traceparent } = reader.work;
  const answer = await readRemote(reader, {
    subjects: [personId],
    facts: ['aanvrager.burgerlijkeStaat', 'huishouden.geboortedata'],
    call: (signal) => ports.persons.person({ organisation, person: personId, traceparent, signal }, FIELDS),
  });
  if (!answer.ok) return 'sourceUnavailable';
  if (!answer.value) return { minors: [] };
  const partner = currentPartner(answer.value)?.persoonId;
  const minors = (answer.value.kinderen ?? []).flatMap(({ persoonId, geboorte }) =>
    persoonId === undefined || hasReached(18, geboorte?.datum, clock.today()) !== false ? [] : [persoonId],
  );
  return { ...(partner === undefined ? {} : { partner }), minors };
}
