import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../finding.js';
import { schemaFindings } from './schema-findings.js';
import type { SchemaName } from './schemas.js';
import { parseYamlFile, type YamlFile } from './yaml-file.js';

/** Reads files below one packs directory and gathers what is wrong with them. */
export class PackSource {
  readonly findings: Finding[] = [];
  readonly files = new Map<string, YamlFile>();

  constructor(readonly directory: string) {}

  /** Names in a folder, sorted; empty when the folder is not there. */
  list(folder: string, kind: 'file' | 'directory'): string[] {
    const path = join(this.directory, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => (kind === 'file' ? entry.isFile() : entry.isDirectory()))
      .map(({ name }) => name)
      .sort();
  }

  /** The text of a file, or undefined when it is not there. */
  text(file: string): string | undefined {
    const path = join(this.directory, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  /** The value of a YAML file that fits its schema; undefined, with findings, when it does not or is required and absent. */
  yaml<T>(file: string, schema: SchemaName, presence: 'required' | 'optional'): T | undefined {
    const text = this.text(file);
    if (text === undefined) {
      if (presence === 'required') this.missing(file);
      return undefined;
    }
    const parsed = parseYamlFile(file, text);
    this.files.set(file, parsed);
    const findings = parsed.findings.length > 0 ? parsed.findings : schemaFindings(parsed, schema);
    this.findings.push(...findings);
    return findings.length > 0 ? undefined : (parsed.value as T);
  }

  private missing(file: string): void {
    const message = 'This file is missing.';
    const fix = 'Create it; its form is in catalogue/schemas. Every service has the same files.';
    this.findings.push({ code: 'check.missingFile', file, line: 1, column: 1, message, fix });
  }
}
