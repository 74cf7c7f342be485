import type { DemoPersona } from '../personas/demo-persona.js';
import type { DemoWorker } from '../personas/demo-worker.js';
import { fullName } from '../personas/full-name.js';
import type { Text } from '@eenloket/kit';
import { acrOf, bsnClaim } from './claims.js';
import type { ProviderClient } from './client.js';

/** Someone who can be chosen on the login page. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** One sentence that tells the choices apart. */
  readonly hint?: Text;
  readonly blocked: boolean;
  readonly acr: string;
  /** What the provider tells the site about this person. */
  readonly claims: { readonly [claim: string]: string | readonly string[] };
}

/** All who can log in at a client with this audience: a resident without BSN or login cannot, a worker's role is the hint. */
export function choicesFor(
  audience: ProviderClient['audience'],
  people: { readonly residents: readonly DemoPersona[]; readonly workers: readonly DemoWorker[] },
): readonly Choice[] {
  return audience === 'residents'
    ? people.residents.flatMap(residentChoice)
    : people.workers.map(workerChoice);
}

function residentChoice(persona: DemoPersona): readonly Choice[] {
  if (persona.bsn === undefined || persona.assurance === undefined) return [];
  return [
    {
      id: persona.id,
      name: fullName(persona),
      ...(persona.story && { hint: persona.story }),
      blocked: persona.blocked ?? false,
      acr: acrOf(persona.assurance),
      claims: { [bsnClaim]: persona.bsn },
    },
  ];
}

function workerChoice({ id, name, organisation, roles, blocked }: DemoWorker): Choice {
  const hint = `${organisation}: ${roles.join(', ')}`;
  return {
    id,
    name,
    hint: { nl: hint, en: hint },
    blocked: blocked ?? false,
    acr: acrOf('high'),
    claims: { name, organisation, roles },
  };
}
