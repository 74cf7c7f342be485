export type { DemoPersona } from './personas/demo-persona.js';
export { demoPersonas } from './personas/demo-personas.js';
export type { DemoWorker } from './personas/demo-worker.js';
export { demoWorkers } from './personas/demo-workers.js';
export { fullName } from './personas/full-name.js';
export { subjectOf, type Access, type ResidentAccess, type WorkerAccess } from './login/access.js';
export { admitResidents } from './login/admit-residents.js';
export { admitWorkers } from './login/admit-workers.js';
export { createSiteLogin } from './login/create-site-login.js';
export type {
  Redirect,
  Session,
  SessionErrorCode,
  SiteLogin,
  SiteLoginOptions,
} from './login/site-login.js';
