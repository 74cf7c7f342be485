import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Catalogue, compilePack, didYouMean, type Pack } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import { compileModel, type DecisionModel, type Diagnostic } from '@eenloket/rules';
import { readTextFile } from '../cli/read-text-file.js';
import { openCatalogue } from '../system/catalogue.js';

/** The decision of a pack: facts of the vocabulary, parameters by date, and the day asked about. */
export interface PackRules {
  readonly kind: 'pack';
  /** As it was asked for. */
  readonly name: string;
  readonly model: DecisionModel;
  readonly pack: Pack;
  readonly catalogue: Catalogue;
  /** What a change of which changes the rules: watched by `--watch`. */
  readonly files: readonly string[];
}

/** A DMN file by itself, read as the standard does. */
export interface FileRules {
  readonly kind: 'file';
  readonly name: string;
  readonly model: DecisionModel;
  readonly files: readonly string[];
}

/** Rules that somebody works on. */
export type Rules = PackRules | FileRules;

/**
 * Opens rules by what a person types: the id of a pack (`svb/kinderbijslag`), the folder of a pack (`../new/svb/kinderbijslag`, which has
 * the vocabulary two folders up), or a DMN file (`model.dmn`).
 * @param packsDirectory where ids are looked up
 * @throws CodedError `rules.notFound`, `rules.noDecision`, `rules.invalid` with one line for each problem
 */
export function openRules(what: string, packsDirectory: string): Rules {
  if (what.endsWith('.dmn')) return openFile(what);
  if (existsSync(join(what, 'service.yaml'))) {
    const folder = resolve(what);
    return openPack(what, folder.split(/[/\\]/).slice(-2).join('/'), dirname(dirname(folder)));
  }
  return openPack(what, what, packsDirectory);
}

function openFile(name: string): FileRules {
  const compiled = compileModel({ dmn: readTextFile(name), file: name });
  if (!compiled.ok) throw invalid(name, compiled.error);
  return { kind: 'file', name, model: compiled.value, files: [resolve(name)] };
}

function openPack(name: string, id: string, directory: string): PackRules {
  const catalogue = openCatalogue(directory);
  const pack = catalogue.packs.get(id);
  if (!pack) {
    const known = [...catalogue.packs.keys()];
    const fix = didYouMean(id, known, `There are: ${known.join(', ')}.`);
    throw new CodedError('rules.notFound', `There is no pack "${id}" in ${directory}. ${fix}`);
  }
  const compiled = compilePack(pack, catalogue.facts);
  if (!compiled)
    throw new CodedError('rules.noDecision', `${id} decides nothing by rule: a person does. Name another.`);
  if (!compiled.ok) throw invalid(name, compiled.error);
  const folder = join(directory, id);
  const files = [
    join(folder, pack.decision?.file ?? ''),
    join(folder, 'parameters.yaml'),
    join(folder, 'examples.yaml'),
  ];
  return { kind: 'pack', name, model: compiled.value, pack, catalogue, files: files.filter(existsSync) };
}

/** One line for a problem of a model: where, what, and what to do. */
export const diagnosticLine = ({ file, line, column, element, message, suggestion }: Diagnostic): string =>
  `${file}:${line}:${column} ${element}: ${message} ${suggestion}`;

function invalid(name: string, problems: readonly Diagnostic[]): CodedError {
  const lines = problems.map(diagnosticLine).join('\n');
  return new CodedError('rules.invalid', `${name} cannot be used:\n${lines}`);
}
