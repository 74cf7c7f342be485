/** One thing wrong with a pack: where, what, and what to do about it. */
export interface Finding {
  /** Stable code: `yaml.*`, `schema.*` or `check.*`. */
  readonly code: string;
  /** Path relative to the packs directory. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** One line for a terminal or an editor: `file:line:column code message fix`. */
export const formatFinding = ({ file, line, column, code, message, fix }: Finding): string =>
  `${file}:${line}:${column} ${code} ${message} ${fix}`;
