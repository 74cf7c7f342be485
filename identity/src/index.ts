export type { DemoPersona } from './personas/demo-persona.js';
export { demoPersonas } from './personas/demo-personas.js';
export type { DemoWorker } from './personas/demo-worker.js';
export { demoWorkers } from './personas/demo-workers.js';
export { fullName } from './personas/full-name.js';
