import type { FactDefinition, LifeEvent, Organisation, OutputDefinition, Pack } from './pack.js';
import type { Position, YamlPath } from './load/yaml-file.js';
import type { LegalTerm } from './texts/legal-term.js';

/** Everything under `packs/`, loaded and fit to its schemas; not yet checked against one another. */
export interface Catalogue {
  /** By id, `<authority>/<service>`. */
  readonly packs: ReadonlyMap<string, Pack>;
  /** The vocabulary, by `subject.fact`. */
  readonly facts: ReadonlyMap<string, FactDefinition>;
  /** What decisions give, by the name of the decision. */
  readonly outputs: ReadonlyMap<string, OutputDefinition>;
  readonly lifeEvents: ReadonlyMap<string, LifeEvent>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Legal terms that texts for residents may use, by name. */
  readonly terms: ReadonlyMap<string, LegalTerm>;
  /** Groups of words that mean the same in search. */
  readonly synonyms: readonly (readonly string[])[];
  /** Where a part of a file stands, for findings; line 1 column 1 for a file that is not YAML. */
  locate(file: string, path: YamlPath, key?: 'key'): Position;
}
