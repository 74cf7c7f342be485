export { decide } from './decide/decide.js';
export { planOf } from './plan/plan-of.js';
export { nextWakeOf } from './plan/next-wake.js';
