import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { measureSource } from './tidy/measure-source.js';
import { linesOf, projectFiles, textOf } from './tidy/project-files.js';
import { exceptions } from './tidy/exceptions.js';

// The rules of the house that a machine can hold. A rule said twice in review becomes a test here.

const architecture = createRequire(import.meta.url)('../architecture.cjs') as {
  below: Record<string, string[]>;
};
const modules = Object.keys(architecture.below);
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const code = projectFiles.filter((path) => /\.(ts|tsx|mjs|cjs|js)$/.test(path));
const inModules = code.filter((path) => /^[a-z]+\/src\/.*\.tsx?$/.test(path));
const sources = inModules.filter((path) => !isTest(path));
const prose = projectFiles.filter((path) => path.endsWith('.md') && !path.includes('/letters/'));
const measured = sources.map((path) => ({ path, ...measureSource(path) }));

/** `path:line text` of every line of these files that matches. */
const linesWith = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );

/** Entries of a list of exceptions that are needed no longer. */
const mended = (allowed: Readonly<Record<string, number>>, limit: number, now: ReadonlyMap<string, number>) =>
  Object.keys(allowed).filter((name) => (now.get(name) ?? 0) <= limit);

/** `name: size` of everything above the limit, or above what its exception allows. */
const tooMuch = (
  now: ReadonlyMap<string, number>,
  limit: number,
  allowed: Readonly<Record<string, number>>,
): string[] =>
  [...now]
    .filter(([name, size]) => size > (allowed[name] ?? limit))
    .map(([name, size]) => `${name}: ${size}`);

describe('sizes', () => {
  const files = new Map(sources.map((path) => [path, linesOf(path)]));
  const functions = new Map(
    measured.flatMap(({ path, functions }) => functions.map(({ name, lines }) => [`${path} ${name}`, lines])),
  );

  it('no source file is longer than 300 lines, and no test file longer than 400', () => {
    const tests = new Map(inModules.filter(isTest).map((path) => [path, linesOf(path)]));
    expect(tooMuch(files, 300, exceptions.longFiles)).toEqual([]);
    expect(tooMuch(tests, 400, {})).toEqual([]);
  });

  it('no function is longer than 70 lines', () => {
    expect(tooMuch(functions, 70, exceptions.longFunctions)).toEqual([]);
  });

  it('half of the files have at most 80 lines and half of the functions at most 8', () => {
    const median = (sizes: readonly number[]): number => sizes.toSorted((a, b) => a - b)[sizes.length >> 1]!;
    expect(median(sources.map(linesOf))).toBeLessThanOrEqual(80);
    expect(median([...functions.values()])).toBeLessThanOrEqual(8);
  });

  it('no exception outlives its reason', () => {
    expect(mended(exceptions.longFiles, 300, files)).toEqual([]);
    expect(mended(exceptions.longFunctions, 70, functions)).toEqual([]);
  });
});

describe('explanations', () => {
  const undocumented = new Map(
    modules.map((module) => [
      module,
      measured
        .filter(({ path }) => path.startsWith(`${module}/`))
        .flatMap(({ path, withoutDocstring }) => withoutDocstring.map((name) => `${path} ${name}`)),
    ]),
  );
  const counts = new Map([...undocumented].map(([module, names]) => [module, names.length]));

  it('every exported function has a docstring', () => {
    const wrong = [...undocumented].filter(
      ([module, names]) => names.length > (exceptions.withoutDocstring[module] ?? 0),
    );
    expect(wrong.flatMap(([, names]) => names)).toEqual([]);
  });

  it('no exception for a missing docstring is larger than needed', () => {
    const larger = Object.entries(exceptions.withoutDocstring).filter(
      ([module, allowed]) => allowed > (counts.get(module) ?? 0),
    );
    expect(larger).toEqual([]);
  });

  it.each([...modules, 'packs'])(
    '%s has a README of at most 60 lines that begins with its name',
    (module) => {
      const path = `${module}/README.md`;
      if (exceptions.withoutReadme.includes(module) && !projectFiles.includes(path)) return;
      expect(projectFiles).toContain(path);
      expect(linesOf(path)).toBeLessThanOrEqual(60);
      expect(textOf(path).split('\n')[0]).toBe(`# ${module}`);
    },
  );

  it('a document has one title', () => {
    const titles = (path: string) =>
      textOf(path)
        .replace(/^```[\s\S]*?^```/gm, '')
        .match(/^# /gm)?.length ?? 0;
    expect(prose.filter((path) => titles(path) !== 1)).toEqual([]);
  });
});

describe('what is not written here', () => {
  // Spelt in two halves, so that this file keeps its own rules.
  const word = (...parts: string[]): string => parts.join('');

  it('notes about work that is not done', () => {
    const notes = new RegExp(`\\b(${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('X', 'XX')})\\b`);
    expect(linesWith([...code, ...prose], notes)).toEqual([]);
  });

  it('a linter or compiler told to look away', () => {
    const away = new RegExp(`${word('eslint', '-disable')}|@${word('ts-', '(ignore|nocheck)')}`);
    expect(linesWith(code, away)).toEqual([]);
  });

  it('a test that runs alone', () => {
    expect(linesWith(code.filter(isTest), /\b(it|test|describe)\.only\b/)).toEqual([]);
  });

  it('a test that is skipped without saying why in its title', () => {
    const skips = code.filter(isTest).flatMap((path) => {
      const calls = [
        ...textOf(path).matchAll(/\b(?:it|test|describe)\.(?:skip\w*|todo|fails)\b[\s\S]{0,240}/g),
      ];
      return calls.filter(([call]) => !/skipped|absent/i.test(call)).map(([call]) => `${path} ${call}`);
    });
    expect(skips).toEqual([]);
  });

  it('the path of somebody’s machine', () => {
    const paths = new RegExp(`(?<![\\w.}])/(${word('ro', 'ot')}|${word('wo', 'rk')}|${word('Us', 'ers')})/`);
    expect(linesWith([...code, ...prose], paths)).toEqual([]);
    expect(linesWith([...code, ...prose], /(?<![\w.}*])\/home\/\w+\//)).toEqual([]);
  });

  it('who or what typed it', () => {
    const tooling =
      /\b(?<!user )agents?\b|\bsession of (the|this) project\b|\bLLM\b|\bprompts?\b|\bco-authored\b/i;
    expect(linesWith(prose, tooling)).toEqual([]);
  });

  it('folders for what has no name', () => {
    const nameless = /(^|\/)(utils?|helpers|common|misc|shared)(\/|\.tsx?$)/;
    expect(projectFiles.filter((path) => nameless.test(path))).toEqual([]);
  });

  it('file names that are not kebab-case', () => {
    const names = inModules.map((path) => path.split('/').at(-1)!);
    expect(
      names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.property)?(\.test)?\.tsx?$/.test(name)),
    ).toEqual([]);
  });
});

describe('what is installed', () => {
  it('comes from whatever registry the machine uses: the lockfile names none', () => {
    expect(linesWith(['package-lock.json'], /"resolved": "http/)).toEqual([]);
  });

  it('is pinned to one version', () => {
    const ranges = projectFiles
      .filter((path) => path.endsWith('package.json'))
      .flatMap((path) => {
        const manifest = JSON.parse(textOf(path)) as Record<string, Record<string, string> | undefined>;
        return ['dependencies', 'devDependencies', 'optionalDependencies']
          .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
          .filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
          .map(([name, version]) => `${path}: ${name} ${version}`);
      });
    expect(ranges).toEqual([]);
  });
});
