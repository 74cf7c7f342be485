import type { Ouder } from '../brp/persoon.js';
import { sameAddress } from './address.js';
import { about, adultRules, knownOr } from './adult-rules.js';
import { currentPartner, PARTNER_FIELDS } from './current-partner.js';
import type { Household, PersonFactRule } from './fact-rule.js';
import { known, unknown, type Finding } from './fact-value.js';

const PARENT_FIELDS = ['ouders.persoonId', 'ouders.naam', 'ouders.datumIngangFamilierechtelijkeBetrekking'];

/** Facts about a registered child. */
export const childRules: Readonly<Record<string, PersonFactRule>> = {
  'kind.naam': adultRule('naam'),
  'kind.geboortedatum': adultRule('geboortedatum'),
  'kind.leeftijd': adultRule('leeftijd'),
  'kind.inLeven': about('kind', ['overlijden'], (child) => known(child.overlijden === undefined)),
  'kind.woontInNederland': about('kind', ['verblijfplaats'], (child) =>
    child.verblijfplaats === undefined || child.verblijfplaats.type === 'VerblijfplaatsOnbekend'
      ? unknown('notAsked')
      : known(child.verblijfplaats.type !== 'VerblijfplaatsBuitenland'),
  ),
  'kind.woontBijAanvrager': {
    needs: { kind: ['verblijfplaats'], aanvrager: ['verblijfplaats'] },
    derive: ({ persons: { kind, aanvrager } }) =>
      knownOr(kind && aanvrager ? sameAddress(kind, aanvrager) : undefined),
  },
  'kind.aantalOuders': about('kind', PARENT_FIELDS, (child) =>
    known(String(legalParents(child.ouders).length)),
  ),
  'kind.erkend': { needs: { kind: PARENT_FIELDS, aanvrager: PARTNER_FIELDS }, derive: recognised },
  'kind.erkendOp': { needs: { kind: PARENT_FIELDS, aanvrager: PARTNER_FIELDS }, derive: recognisedOn },
  'huishouden.gezagAantekening': about('kind', ['indicatieGezagMinderjarige'], (child) =>
    known(child.indicatieGezagMinderjarige !== undefined),
  ),
};

function adultRule(name: string): PersonFactRule {
  const rule = adultRules('kind')[name];
  if (rule === undefined) throw new RangeError(`There is no rule ${name} for a person.`);
  return rule;
}

/** The register writes a parent that does not exist as an empty entry. */
const legalParents = (parents: readonly Ouder[] | undefined): readonly Ouder[] =>
  parents?.filter(({ persoonId, naam }) => persoonId !== undefined || naam?.geslachtsnaam !== undefined) ??
  [];

/** A second parent who is not married to the first became a parent by recognition (BW 1:199 sub c). */
function recognised({ persons: { kind, aanvrager } }: Household): Finding {
  const parents = legalParents(kind?.ouders);
  if (parents.length < 2) return known(false);
  const spouse = aanvrager && currentPartner(aanvrager)?.persoonId;
  return known(spouse === undefined || !parents.some(({ persoonId }) => persoonId === spouse));
}

function recognisedOn(household: Household): Finding {
  const { kind, aanvrager } = household.persons;
  const { value } = recognised(household);
  if (value.state !== 'known' || value.value !== true) return unknown('notYetHappened');
  const other = legalParents(kind?.ouders).find(({ persoonId }) => persoonId !== aanvrager?.persoonId);
  const since = other?.datumIngangFamilierechtelijkeBetrekking;
  return knownOr(since?.type === 'Datum' ? since.datum : undefined);
}
