import { describe, expect, it } from 'vitest';
import { documentText, isThere } from './documents.js';
import { projectFiles } from '../tools/tidy/project-files.js';

// What a document names is there: paths in backquotes, links, scripts of npm, settings of the environment.

const documents = projectFiles.filter((path) => path.endsWith('.md') && !path.includes('/letters/'));
const atRoot = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
const manifest = JSON.parse(documentText('package.json')) as { scripts: Record<string, string> };

const withoutSnippets = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');
const matches = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
];

/** Something with a slash that is no address, no placeholder, no command, no pattern and made by a run. */
const isPath = (name: string): boolean => /^[\w.][\w./-]*\/[\w./-]*$/.test(name) && !name.startsWith('.data');

const folderOf = (path: string): string => path.replace(/[^/]*$/, '');
const namedPaths = (path: string): string[] =>
  matches(withoutSnippets(documentText(path)), /`([^`\n]+)`/g).filter(isPath);

describe('what documents name exists', () => {
  it.each(atRoot)('the paths in %s', (path) => {
    expect(namedPaths(path).filter((name) => !isThere(name))).toEqual([]);
  });

  it.each(documents.filter((path) => path.endsWith('README.md') && path !== 'README.md'))(
    'the source files in %s',
    (path) => {
      const names = namedPaths(path).filter((name) => /\.(ts|tsx|mjs|sql|json|css|md)$/.test(name));
      const places = ['', folderOf(path), `${folderOf(path)}src/`];
      const missing = names.filter((name) => !places.some((place) => isThere(place + name)));
      expect(missing).toEqual([]);
    },
  );

  it.each(documents)('the links in %s', (path) => {
    const links = matches(withoutSnippets(documentText(path)), /\]\(([^)#\s]+)[^)]*\)/g);
    const missing = links.filter(
      (link) => !/^(https?|tel|mailto):/.test(link) && !isThere(folderOf(path) + link),
    );
    expect(missing).toEqual([]);
  });

  it.each(atRoot)('the npm scripts in %s', (path) => {
    const text = documentText(path);
    const scripts = [...matches(text, /npm run ([\w:-]+)/g), ...matches(text, /`?npm (start|test)\b/g)];
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it.each([...atRoot, 'docs/configuration.md'].filter(isThere))('the settings in %s', (path) => {
    const read = projectFiles.filter((file) => /\.(ts|mjs)$/.test(file) && !file.startsWith('docs/'));
    const known = new Set(read.flatMap((file) => documentText(file).match(/\bEENLOKET_[A-Z_]+\b/g) ?? []));
    const named = matches(documentText(path), /\b(EENLOKET_[A-Z]+)\b(?![_{])/g);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
