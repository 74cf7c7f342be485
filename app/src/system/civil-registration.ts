import type { Catalogue } from '@eenloket/catalogue';
import type { CivilRegistry as CasesRegistry } from '@eenloket/cases';
import type { BirthRegistration, CivilRegistry } from '@eenloket/exchange';
import { bsn, type Persons } from '@eenloket/identity';
import { CodedError, type LegalDate } from '@eenloket/kit';
import type { FactValue } from '@eenloket/rules';

/**
 * Lets a municipality's case enter a child in the civil register. The number goes straight from the register into
 * `identity`; no event and no log carries it.
 */
export function civilRegistration(
  catalogue: Catalogue,
  registry: CivilRegistry,
  persons: Persons,
): CasesRegistry {
  return {
    async register(tx, { child, ...declared }) {
      const birth = birthOf(catalogue, tx.context.organisation, declared);
      const registered = await registry.registerBirth(tx.context, birth);
      await persons.attachBsn(tx, child, bsn(registered.bsn));
      return { registeredOn: registered.registeredOn };
    },
  };
}

type Declared = Omit<Parameters<CasesRegistry['register']>[1], 'child'>;

function birthOf(catalogue: Catalogue, municipality: string, declared: Declared): BirthRegistration {
  const { requestId, fields, outcomes } = declared;
  const host = catalogue.organisations.get(municipality);
  const { mother, otherParent } = parentsOf(declared);
  if (mother === undefined || host?.code === undefined)
    throw incomplete(requestId, 'the mother or the municipality');
  return {
    declarationId: requestId,
    mother,
    ...(otherParent === undefined ? {} : { otherParent }),
    givenNames: text(fields['kind.voornamen']?.value, 'kind.voornamen', requestId),
    surname: text(outcomes['geslachtsnaam'], 'geslachtsnaam', requestId),
    sex: sexOf(text(fields['kind.geslacht']?.value, 'kind.geslacht', requestId)),
    birthDate: text(fields['kind.geboortedatum']?.value, 'kind.geboortedatum', requestId) as LegalDate,
    municipality: placeOfBirth(fields) ?? { code: host.code, name: host.name.nl },
  };
}

/** The choice of `geboorte.gemeente` for a municipality that is not on this counter. */
const OTHER_MUNICIPALITY = 'andere';

/** A birth that was declared elsewhere is registered here after the certificate of that other municipality. */
const placeOfBirth = (fields: Declared['fields']): { readonly name: string } | undefined => {
  const here = fields['geboorte.gemeente']?.value;
  const elsewhere = fields['geboorte.andereGemeente']?.value;
  if (!here || here.state === 'unknown' || here.value !== OTHER_MUNICIPALITY) return undefined;
  return elsewhere && elsewhere.state !== 'unknown' && typeof elsewhere.value === 'string'
    ? { name: elsewhere.value }
    : undefined;
};

/** The partner is the other parent by marriage (BW 1:199) or by recognition (BW 1:203); who declares need not be the mother. */
function parentsOf({ parent, partner, fields }: Declared): {
  mother: string | undefined;
  otherParent?: string;
} {
  const legal = isTrue(fields['huishouden.gehuwdMetAndereOuder']) || isTrue(fields['kind.erkend']);
  const [mother, other] = isFalse(fields['aanvrager.isGeboortemoeder'])
    ? [partner, parent]
    : [parent, partner];
  return legal && other !== undefined ? { mother, otherParent: other } : { mother };
}

type Field = Declared['fields'][string] | undefined;
const isTrue = (field: Field): boolean => field?.value.state !== 'unknown' && field?.value.value === true;
const isFalse = (field: Field): boolean => field?.value.state !== 'unknown' && field?.value.value === false;

function text(value: FactValue | undefined, fact: string, requestId: string): string {
  if (value && value.state !== 'unknown' && typeof value.value === 'string') return value.value;
  throw incomplete(requestId, fact);
}

const sexes: readonly BirthRegistration['sex'][] = ['meisje', 'jongen', 'nietVastTeStellen'];
const sexOf = (value: string): BirthRegistration['sex'] =>
  sexes.find((sex) => sex === value) ?? 'nietVastTeStellen';

const incomplete = (requestId: string, what: string): CodedError =>
  new CodedError(
    'birth-incomplete',
    `The birth of request ${requestId} cannot be registered: ${what} is missing. Ask the parents.`,
  );
