import type { DemoPersona } from './demo-persona.js';

/** The name as one writes it: given names, prefix (voorvoegsel), family name, e.g. `Emma Sophie de Vries`. */
export const fullName = ({ name }: Pick<DemoPersona, 'name'>): string =>
  [name.given, name.prefix, name.family].filter(Boolean).join(' ');
