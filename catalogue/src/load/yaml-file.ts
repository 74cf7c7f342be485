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

/** Parses a YAML 1.2 file (dates stay texts, duplicate keys are errors); syntax errors become findings `yaml.syntax`. */
export function parseYamlFile(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const findings = document.errors.map(({ message, pos }) => ({
    code: 'yaml.syntax',
    file,
    ...position(pos[0]),
    message: `This is not YAML: ${message}.`,
    fix: 'Check indentation, quotes and colons on this line.',
  }));
  return {
    file,
    value: findings.length > 0 ? undefined : (document.toJS() as unknown),
    findings,
    locate: (path, key) => position(offsetOf(document, path, key === 'key')),
  };
}
