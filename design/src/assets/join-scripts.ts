const withoutComments = (source: string): string =>
  source
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\s*$/gm, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^export \{\};$/m, '');

const withoutIndent = (source: string): string =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/**
 * Joins the compiled scripts into one file, each in its own block so that their names do not meet.
 * Takes away comments on their own lines and indentation; the scripts import nothing.
 */
export const joinScripts = (sources: readonly string[]): string =>
  sources.map((source) => `{\n${withoutIndent(withoutComments(source))}\n}\n`).join('');
