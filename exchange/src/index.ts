export { answerPersonen, type EdgeAnswer, type EdgeContext } from './brp/answer-personen.js';
export type { Persoon } from './brp/persoon.js';
export { visibleTo, type RecipientKind } from './brp/visible-to.js';
export type { CollectContext, Ports, WantedFacts } from './facts/collect-context.js';
export { collectFacts } from './facts/collect-facts.js';
export { findFamily, type Family } from './facts/find-family.js';
export { findPartner } from './facts/find-partner.js';
export type { Role } from './facts/fact-rule.js';
export type { CollectedFact, CollectedValue } from './facts/fact-value.js';
export { readRegisters, type RegisterReading } from './facts/read-registers.js';
export { importPersons, type ImportOptions, type ImportResult } from './import/import-persons.js';
export type { RowProblem } from './import/row-problem.js';
export type { PersonsPort } from './ports/persons-port.js';
export { readRemote, type RemoteRead, type RemoteReader } from './ports/read-remote.js';
export type { ReadRequest } from './ports/read-request.js';
export type {
  BankAccountAnswer,
  BenefitsAnswer,
  HealthInsuranceAnswer,
  IncomeAnswer,
  RegisterAnswers,
  RegisterName,
  RegisterPort,
  YearIncome,
} from './ports/register-port.js';
export type { DemoRegistersOptions } from './registers/at-register.js';
export type { BirthRegistration, CivilRegistry, RegisteredBirth } from './registers/civil-registry.js';
export { custodyOf, type Custody, type CustodyUnknown } from './registers/custody-of.js';
export { demoCivilRegistry, type CivilRegistryOptions } from './registers/demo-civil-registry.js';
export { demoRegisters } from './registers/demo-registers.js';
export {
  REGISTER_ORGANISATION,
  type PersonBridge,
  type RegisterPersons,
} from './registers/register-persons.js';
export type { Circumstances } from './registers/demo-circumstances.js';
export { seedDemoRegisters, type FurtherPersona } from './registers/seed-demo-registers.js';
export { possibleParents, type PossibleParent } from './registers/possible-parents.js';
export { personFactRules } from './facts/person-fact-rules.js';
