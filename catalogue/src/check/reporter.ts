import type { Catalogue } from '../catalogue.js';
import type { Finding } from '../finding.js';
import type { YamlPath } from '../load/yaml-file.js';

/** Where, what and how to repair; the reporter adds line and column. */
export interface Report {
  readonly code: string;
  readonly file: string;
  readonly path?: YamlPath;
  readonly key?: 'key';
  readonly message: string;
  readonly fix: string;
}

/** Turns a report into a finding with the place in the file. */
export const toFinding = (catalogue: Catalogue, report: Report): Finding => {
  const { code, file, path, key, message, fix } = report;
  return { code: `check.${code}`, file, ...catalogue.locate(file, path ?? [], key), message, fix };
};
