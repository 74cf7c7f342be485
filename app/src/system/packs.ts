import type { Catalogue } from '@eenloket/catalogue';
import { RuleBook } from '../rules/rule-book.js';
import { openCatalogue } from './catalogue.js';

/** The packs and their rules, compiled as they are needed. They never change, so systems of one process may share them. */
export interface Packs {
  readonly catalogue: Catalogue;
  readonly rules: RuleBook;
}

/**
 * Reads the packs of a directory; default: those of this program.
 * @throws CodedError `packs-invalid` with the first finding
 */
export function openPacks(directory?: string): Packs {
  const catalogue = openCatalogue(directory);
  return { catalogue, rules: new RuleBook(catalogue.facts) };
}
