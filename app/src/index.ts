export type { Configuration, Ports } from './configuration.js';
export { startSystem, type RunningSystem } from './system/start-system.js';
