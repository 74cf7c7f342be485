import { demoPersonas, demoWorkers, fullName } from '@eenloket/identity';
import type { Configuration } from '../configuration.js';

/** What `eenloket start` prints once everything runs: where to go and as whom to log in. */
export function whereToGo({ mode, publicUrls, ports }: Configuration): string {
  const addresses = [
    'Eenloket runs.',
    '',
    `  counter    ${publicUrls.counter}   for residents`,
    `  desk       ${publicUrls.desk}   for workers`,
    `  oversight  ${publicUrls.oversight}   for everyone`,
  ];
  if (mode === 'production') return addresses.join('\n');
  const residents = demoPersonas
    .filter(({ story }) => story)
    .map((person) => `  ${fullName(person)}: ${person.story?.en ?? ''}`);
  const workers = demoWorkers.map(
    ({ name, organisation, roles }) => `  ${name}: ${roles.join(', ')} at ${organisation}`,
  );
  return [
    ...addresses,
    `  identity   http://127.0.0.1:${ports.identity}   development login, fictional people, no passwords`,
    '',
    'Log in at the counter as:',
    ...residents,
    '',
    'Log in at the desk as:',
    ...workers,
    '',
    'Stop with Ctrl+C. Begin anew with: npm start -- --reset',
  ].join('\n');
}
