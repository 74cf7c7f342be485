import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { Finding } from '../finding.js';

/** A path of keys and indices into a YAML document. */
export type YamlPath = readonly (string | number)[];

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One YAML file: its value and where each part of it stands. */
export interface YamlFile {
  /** Path relative to the packs directory. */
  readonly file: string;
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Position of the value at `path`, or of its nearest existing parent; of the key itself with `key`. */
  locate(path: YamlPath, key?: 'key'): Position;
}

function offsetOf(document: Document, path: YamlPath, key: boolean): number {
  if (key && path.length > 0) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const name = String(path.at(-1));
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === name)
      : undefined;
    if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** A document that knows where everything stands. */
interface Located {
  readonly document: Document;
  position(offset: number): Position;
}

function locateAll(text: string): Located {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  return {
    document,
    position: (offset) => {
      const { line, col } = lineCounter.linePos(offset);
      return { line: Math.max(1, line), column: Math.max(1, col) };
    },
  };
}

function syntaxFindings(file: string, error: YAMLException, { document, position }: Located): Finding[] {
  const { line = 0, column = 0 } = error.mark ?? {};
  const places =
    document.errors.length > 0
      ? document.errors.map(({ message, pos }) => ({ message, at: position(pos[0]) }))
      : [{ message: error.reason, at: { line: line + 1, column: column + 1 } }];
  return places.map(({ message, at }) => ({
    code: 'yaml.syntax',
    file,
    ...at,
    message: `This is not YAML: ${message}.`,
    fix: 'Check indentation, quotes and colons on this line.',
  }));
}

/**
 * Parses a YAML 1.2 file (core schema: dates stay texts, duplicate keys are errors); syntax errors become findings `yaml.syntax`.
 * Every start reads thousands of values and asks for no position: js-yaml gives the values in a third of the time, and
 * `yaml`, which knows where each stands, reads the file only when something is wrong with it.
 */
export function parseYamlFile(file: string, text: string): YamlFile {
  let found: Located | undefined;
  const located = (): Located => (found ??= locateAll(text));
  const locate: YamlFile['locate'] = (path, key) =>
    located().position(offsetOf(located().document, path, key === 'key'));
  try {
    return { file, value: load(text, { schema: CORE_SCHEMA }), findings: [], locate };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { file, value: undefined, findings: syntaxFindings(file, error, located()), locate };
  }
}
