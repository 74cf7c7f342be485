import { err, ok, type Result } from '@eenloket/kit';
import type { Catalogue } from '../catalogue.js';
import type { Finding } from '../finding.js';
import type { FactDefinition, LifeEvent, Organisation, OutputDefinition, Pack } from '../pack.js';
import { loadPack } from './load-pack.js';
import { named } from './load-plan.js';
import { PackSource } from './pack-source.js';
import type { LegalTerm } from '../texts/legal-term.js';

type ById<T> = { readonly [id: string]: T };

function loadPacks(source: PackSource): Map<string, Pack> {
  const authorities = source.list('', 'directory').filter((name) => name !== 'life-events');
  const folders = authorities.flatMap((authority) =>
    source.list(authority, 'directory').map((service) => `${authority}/${service}`),
  );
  const packs = new Map<string, Pack>();
  for (const folder of folders) {
    const pack = loadPack(source, folder);
    if (pack) packs.set(folder, pack);
  }
  return packs;
}

type LifeEventFile = Omit<LifeEvent, 'keywords' | 'phases'> & {
  readonly keywords?: readonly string[];
  readonly phases: readonly (Omit<LifeEvent['phases'][number], 'prepare'> & {
    readonly prepare?: LifeEvent['phases'][number]['prepare'];
  })[];
};

function loadLifeEvents(source: PackSource): Map<string, LifeEvent> {
  const events = new Map<string, LifeEvent>();
  for (const name of source.list('life-events', 'file')) {
    const event = source.yaml<LifeEventFile>(`life-events/${name}`, 'life-event', 'required');
    if (!event) continue;
    const phases = event.phases.map((phase) => ({ prepare: [], ...phase }));
    events.set(event.id, { keywords: [], ...event, phases });
  }
  return events;
}

/**
 * Reads a packs directory: vocabularies of facts and outputs, organisations, synonyms, life events and one pack per `<authority>/<service>/`.
 * Fails with every finding (file, line, column, what, fix) when a file is missing, is not YAML or does not fit its schema.
 */
export function loadCatalogue(directory: string): Result<Catalogue, readonly Finding[]> {
  const source = new PackSource(directory);
  const facts = source.yaml<ById<Omit<FactDefinition, 'name'>>>('facts.yaml', 'facts', 'required') ?? {};
  const outputs = source.yaml<ById<Omit<OutputDefinition, 'name'>>>('outputs.yaml', 'outputs', 'required');
  const organisations = source.yaml<ById<Omit<Organisation, 'id'>>>(
    'organisations.yaml',
    'organisations',
    'required',
  );
  const synonyms = source.yaml<readonly (readonly string[])[]>('synonyms.yaml', 'synonyms', 'optional');
  const terms = source.yaml<ById<Omit<LegalTerm, 'name'>>>('terms.yaml', 'terms', 'optional');
  const packs = loadPacks(source);
  const lifeEvents = loadLifeEvents(source);
  if (source.findings.length > 0) return err(source.findings);
  return ok({
    packs,
    facts: new Map(named(facts).map((fact) => [fact.name, fact])),
    outputs: new Map(named(outputs ?? {}).map((output) => [output.name, output])),
    lifeEvents,
    organisations: new Map(Object.entries(organisations ?? {}).map(([id, rest]) => [id, { id, ...rest }])),
    terms: new Map(named(terms ?? {}).map((term) => [term.name, term])),
    synonyms: synonyms ?? [],
    locate: (file, path, key) => source.files.get(file)?.locate(path, key) ?? { line: 1, column: 1 },
  });
}
