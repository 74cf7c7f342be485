import type { DemoPersona } from './demo-persona.js';
import { relatives } from './relatives.js';
import { residents } from './residents.js';

/** Every fictional person of the demonstration: residents with a story first, then their partners and children. */
export const demoPersonas: readonly DemoPersona[] = [...residents, ...relatives];
