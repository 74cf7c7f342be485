import type { LegalDate } from '@eenloket/kit';
import type { BrpDate } from '../brp/brp-date.js';
import type { Ouder, Partner, Persoon } from '../brp/persoon.js';
import { hasReached } from '../facts/age.js';
import { underInvestigation } from '../facts/under-investigation.js';

/** Why custody cannot be told from the register: a human looks at it. */
export type CustodyUnknown =
  | 'inOnderzoek'
  | 'custodyRegisterEntry'
  | 'noLegalParents'
  | 'parentNotRegistered'
  | 'parentDeceased'
  | 'parentNotCapable'
  | 'recognitionDateUnknown'
  | 'whoGaveBirthUnknown';

/** Who has custody (gezag) of a child, by the register's facts alone. Parents are person ids. */
export type Custody =
  | {
      readonly kind: 'joint';
      readonly parents: readonly string[];
      readonly article: '1:251' | '1:253aa' | '1:251b';
    }
  | { readonly kind: 'sole'; readonly parent: string; readonly article: '1:253b' }
  | { readonly kind: 'none'; readonly reason: 'adult' | 'deceased' }
  | { readonly kind: 'unknown'; readonly reason: CustodyUnknown };

/** From this day recognition gives joint custody by law (Stb. 2022, 319; BW 1:251b). */
const JOINT_BY_RECOGNITION = '2023-01-01';

/** A recognition before birth shows as the day of birth: for children born until then the year cannot be told. */
const CERTAIN_FROM = '2023-10-01';

/**
 * Custody of a child from the child's record and its parents' records. Right for the plain cases of BW boek 1
 * titel 14; a court order, doubt, death, guardianship or a minor parent is left to a human, never guessed.
 */
export function custodyOf(child: Persoon, parents: readonly Persoon[], today: LegalDate): Custody {
  if (child.overlijden) return { kind: 'none', reason: 'deceased' };
  if (hasReached(18, child.geboorte?.datum, today)) return { kind: 'none', reason: 'adult' };
  const obstacle = obstacleIn(child, parents, today);
  if (obstacle) return { kind: 'unknown', reason: obstacle };
  const [first, second] = parents;
  if (first === undefined) return { kind: 'unknown', reason: 'noLegalParents' };
  return second === undefined ? sole(first) : ofTwo(child, first, second);
}

const sole = (parent: Persoon): Custody => ({ kind: 'sole', parent: parent.persoonId, article: '1:253b' });

function obstacleIn(
  child: Persoon,
  parents: readonly Persoon[],
  today: LegalDate,
): CustodyUnknown | undefined {
  const doubt = underInvestigation(child, ['geboorte', 'ouders', 'geboorte.datum']);
  if (doubt || parents.some((parent) => underInvestigation(parent, ['partners']))) return 'inOnderzoek';
  if (child.indicatieGezagMinderjarige) return 'custodyRegisterEntry';
  const legal = legalParents(child);
  if (legal.length === 0) return 'noLegalParents';
  if (!legal.every(({ persoonId }) => parents.some((parent) => parent.persoonId === persoonId)))
    return 'parentNotRegistered';
  if (parents.some(({ overlijden }) => overlijden)) return 'parentDeceased';
  const capable = parents.every(
    (parent) => parent.indicatieCurateleRegister !== true && hasReached(18, parent.geboorte?.datum, today),
  );
  return capable ? undefined : 'parentNotCapable';
}

/** The register writes a parent that does not exist as an empty entry. */
const legalParents = (child: Persoon): readonly Ouder[] =>
  child.ouders?.filter(
    ({ persoonId, naam }) => persoonId !== undefined || naam?.geslachtsnaam !== undefined,
  ) ?? [];

function ofTwo(child: Persoon, first: Persoon, second: Persoon): Custody {
  const parents = [first.persoonId, second.persoonId];
  const marriage = marriageSince(child, first, second.persoonId);
  // Divorce after birth does not end joint custody (BW 1:251 lid 2).
  if (marriage) {
    const registered = marriage.soortVerbintenis?.code === 'P';
    return { kind: 'joint', parents, article: registered ? '1:253aa' : '1:251' };
  }
  return byRecognition(child, first, second);
}

/** A marriage or registered partnership of the parents that stood at or after the birth. */
function marriageSince(child: Persoon, parent: Persoon, other: string): Partner | undefined {
  const born = certain(child.geboorte?.datum);
  return parent.partners?.find(({ persoonId, ontbindingHuwelijkPartnerschap }) => {
    if (persoonId !== other) return false;
    const ended = certain(ontbindingHuwelijkPartnerschap?.datum);
    return ontbindingHuwelijkPartnerschap === undefined || (ended && born ? ended >= born : false);
  });
}

function byRecognition(child: Persoon, first: Persoon, second: Persoon): Custody {
  const unknown = (reason: CustodyUnknown): Custody => ({ kind: 'unknown', reason });
  const mothers = [first, second].filter(({ geslacht }) => geslacht?.code === 'V');
  const [mother] = mothers;
  if (mother === undefined || mothers.length > 1) return unknown('whoGaveBirthUnknown');
  const other = legalParents(child).find(({ persoonId }) => persoonId !== mother.persoonId);
  const since = certain(other?.datumIngangFamilierechtelijkeBetrekking);
  const born = certain(child.geboorte?.datum);
  if (since === undefined || born === undefined) return unknown('recognitionDateUnknown');
  if (since < JOINT_BY_RECOGNITION) return sole(mother);
  if (since === born && born < CERTAIN_FROM) return unknown('recognitionDateUnknown');
  return { kind: 'joint', parents: [first.persoonId, second.persoonId], article: '1:251b' };
}

const certain = (date: BrpDate | undefined): LegalDate | undefined =>
  date?.type === 'Datum' ? date.datum : undefined;
