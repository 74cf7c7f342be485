import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { packsDirectory } from '../system/catalogue.js';
import { findCommand } from './commands.js';

const said = async (...argv: string[]): Promise<{ code: number; out: string; error: string }> => {
  const lines = { log: [] as string[], error: [] as string[] };
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line: string) => void lines[name].push(line)),
  );
  const command = findCommand(argv);
  const code = await (await command.load()).run(command.rest);
  for (const spy of spies) spy.mockRestore();
  return { code, out: lines.log.join('\n'), error: lines.error.join('\n') };
};

it('hands what follows the name to the command', () => {
  const { about, rest } = findCommand(['import', 'services', 'upl.csv']);
  expect(about).toMatch(/^import /);
  expect(rest).toEqual(['services', 'upl.csv']);
});

it.each(['import', 'search', 'release', 'verify', 'schema', 'check', 'keys', 'demo'])(
  'there is a command %s, and help lists it',
  async (name) => {
    expect(typeof (await findCommand([name]).load()).run).toBe('function');
    expect((await said('help')).out).toMatch(new RegExp(`^  ${name} `, 'm'));
  },
);

it('helps who asks for nothing, and who asks for what there is not', async () => {
  expect(await said()).toMatchObject({ code: 0, error: '' });
  expect(await said('imprt')).toMatchObject({ code: 1, error: 'There is no command "imprt".' });
});

it('check names every finding of packs that do not load, and ends with their number', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'eenloket-packs-'));
  cpSync(packsDirectory, directory, { recursive: true });
  for (const pack of ['svb/kinderbijslag', 'gemeente/erkenning'])
    writeFileSync(join(directory, pack, 'service.yaml'), 'format: 1\ntitel: x\n');
  const { code, out, error } = await said('check', directory);
  rmSync(directory, { recursive: true });
  expect(code).toBe(1);
  expect(error).toMatch(/svb\/kinderbijslag\/service\.yaml[^]*|gemeente\/erkenning\/service\.yaml/);
  expect(out).toBe(`check: packs that do not load, ${error.split('\n').length} findings`);
});

it('check refuses a pack with a cell of a wrong type, and gives hints that fail nothing', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'eenloket-packs-'));
  cpSync(packsDirectory, directory, { recursive: true });
  const change = (pack: string, from: RegExp, to: string): void => {
    const file = join(directory, pack, 'decision.dmn');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  const firstCell = /(<inputEntry[^>]*><text>)false/;
  change('zorgverzekeraar/inschrijving-kind', firstCell, '$1"nee"');
  change('uwv/ww', /(id="duurInMaanden_kort_i1"><text>)false/, '$1true');
  const { code, out, error } = await said('check', directory);
  rmSync(directory, { recursive: true });
  expect(code).toBe(1);
  expect(error).toContain('boolean never matches "nee".');
  expect(out).toMatch(/^uwv\/ww\/decision\.dmn:\d+:\d+ hint Rule 3 is never reached/m);
  expect(out).toMatch(/^svb\/aow: open 9 figures rest on secondary sources \(class 2\)\.$/m);
  expect(out).toMatch(
    /^uwv\/ww\/decision\.dmn:\d+:\d+ hint No rule applies .* aanvrager\.voldoetAanJareneis is false/m,
  );
}, 60_000);

it('says how a command is used, and does nothing', async () => {
  expect(await said('schema', '--help')).toEqual({
    code: 0,
    out: 'eenloket schema: writes docs/schema.sql from the migrations',
    error: '',
  });
});

it('check says which directory there is not', async () => {
  await expect(said('check', 'nosuchpack')).rejects.toThrow(
    'nosuchpack is no directory: name the one that holds facts.yaml and the packs.',
  );
});

it.each([
  ['start', '--rest'],
  ['check', '--foo'],
  ['release', '--lsit'],
  ['verify', 'svb', 'toeslagen'],
  ['search', 'baby', '--language', 'xx'],
])('%s %s is refused before anything is done', async (...argv) => {
  await expect(said(...argv)).rejects.toMatchObject({ code: 'argument-unknown' });
});
