export type { Configuration, Ports } from './configuration.js';
export { openPacks, type Packs } from './system/packs.js';
export { startSystem, type RunningSystem } from './system/start-system.js';
