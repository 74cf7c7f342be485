import type { DemoWorker } from './demo-worker.js';

/** The workers of the demonstration: one per role that the main story needs. */
export const demoWorkers: readonly DemoWorker[] = [
  worker('petra-kuipers', 'Petra Kuipers', 'gemeente-utrecht', 'gemeente.burgerzaken'),
  worker('ravi-bhagwandin', 'Ravi Bhagwandin', 'gemeente-amsterdam', 'gemeente.burgerzaken'),
  worker('sanne-mulder', 'Sanne Mulder', 'svb', 'svb.behandelaar'),
  worker('ahmed-ouali', 'Ahmed Ouali', 'svb', 'svb.teamleider'),
  worker('lotte-van-dijk', 'Lotte van Dijk', 'toeslagen', 'toeslagen.behandelaar'),
  worker('jesse-koster', 'Jesse Koster', 'zorgverzekeraar', 'zorgverzekeraar.medewerker'),
  worker('mei-lin-chan', 'Mei Lin Chan', 'contactcentrum', 'contactcentrum.medewerker'),
  worker('hugo-brouwer', 'Hugo Brouwer', 'toezicht', 'toezicht.auditor'),
];

function worker(id: string, name: string, organisation: string, role: string): DemoWorker {
  return { id, name, organisation, roles: [role] };
}
