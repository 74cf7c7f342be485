export { accessSubject } from './authorisation/access-subject.js';
export { answerEvaluation, type EvaluationAnswer, type RowsFor } from './authorisation/answer-evaluation.js';
export { decisionPoint, type Evaluate } from './authorisation/decision-point.js';
export type {
  EvaluationEntity,
  EvaluationRequest,
  EvaluationResponse,
  Properties,
} from './authorisation/evaluation.js';
export { pseudonymBridge, type Bridge, type PseudonymBridgeOptions } from './bridge/pseudonym-bridge.js';
export { subjectOf, type Access, type ResidentAccess, type WorkerAccess } from './login/access.js';
export { admitResidents } from './login/admit-residents.js';
export { admitWorkers } from './login/admit-workers.js';
export type { KeptForm } from './login/kept-form.js';
export { createSiteLogin } from './login/create-site-login.js';
export type {
  Admit,
  LoginErrorCode,
  Redirect,
  Session,
  SessionErrorCode,
  SiteLogin,
  SiteLoginOptions,
} from './login/site-login.js';
export { createMandates, type Mandates, type MandatesOptions } from './mandates/create-mandates.js';
export { covers, type Mandate } from './mandates/mandate.js';
export type { DemoPersona } from './personas/demo-persona.js';
export { demoPersonas } from './personas/demo-personas.js';
export type { DemoWorker } from './personas/demo-worker.js';
export { demoWorkers } from './personas/demo-workers.js';
export { fullName } from './personas/full-name.js';
export { bsn, parseBsn, type Bsn } from './persons/bsn.js';
export type { IdentityKeys } from './persons/bsn-vault.js';
export { createPersons } from './persons/create-persons.js';
export type { Persons, PersonsOptions } from './persons/persons.js';
export type { Assurance } from './provider/claims.js';
export type { ProviderClient } from './provider/client.js';
export {
  startDevelopmentProvider,
  type DevelopmentProvider,
  type DevelopmentProviderOptions,
} from './provider/development-provider.js';
export { safeReturn } from './login/safe-return.js';
