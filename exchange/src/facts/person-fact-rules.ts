import { about, adultRules } from './adult-rules.js';
import { childRules } from './child-rules.js';
import type { PersonFactRule, Role } from './fact-rule.js';
import { known } from './fact-value.js';
import { householdRules } from './household-rules.js';

const prefixed = (role: Role): [string, PersonFactRule][] =>
  Object.entries(adultRules(role)).map(([name, rule]) => [`${role}.${name}`, rule]);

// Wet BRP 2.59: without the mark the address is not secret; nobody need be asked.
const secrecy = about('aanvrager', ['geheimhoudingPersoonsgegevens'], ({ geheimhoudingPersoonsgegevens }) =>
  known(geheimhoudingPersoonsgegevens === true),
);

const partnersAge = adultRules('partner').leeftijd;

/** Every fact of `packs/facts.yaml` that follows from the civil register, by name. */
export const personFactRules: ReadonlyMap<string, PersonFactRule> = new Map([
  ...prefixed('aanvrager'),
  ...prefixed('partner'),
  ['aanvrager.geheimhouding', secrecy],
  ...Object.entries(childRules),
  ...Object.entries(householdRules),
  // The partner is who recognises.
  ...(['partner.leeftijdPartner', 'erkenning.leeftijdErkenner'] as const).flatMap((name) =>
    partnersAge ? [[name, partnersAge] as const] : [],
  ),
]);
