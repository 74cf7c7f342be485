import { describe, expect, it } from 'vitest';
import { documentText, isThere } from './documents.js';
import { projectFiles } from '../tools/tidy/project-files.js';

// An editor completes a pack file by the schema that its first line names, or by the mapping of file names.

const files = projectFiles.filter((path) => /^packs\/.*\.yaml$/.test(path));
const schemaOf = (path: string): string => {
  const name = path.includes('/life-events/') ? 'life-event' : path.replace(/^.*\/|\.yaml$/g, '');
  return `catalogue/schemas/${name}.schema.json`;
};
const settings = JSON.parse(documentText('.vscode/settings.json')) as {
  'yaml.schemas': Record<string, string>;
};
const asPattern = (glob: string): RegExp =>
  new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);

describe('the schema of a pack file', () => {
  it.each(files)('stands in the first line of %s', (path) => {
    const up = '../'.repeat(path.split('/').length - 1);
    const [first] = documentText(path).split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=${up}${schemaOf(path)}`);
    expect(isThere(schemaOf(path))).toBe(true);
  });

  it.each(files)('is mapped by file name for %s', (path) => {
    const mapped = Object.entries(settings['yaml.schemas']).filter(([, glob]) => asPattern(glob).test(path));
    expect(mapped.map(([schema]) => schema)).toEqual([`./${schemaOf(path)}`]);
  });
});
