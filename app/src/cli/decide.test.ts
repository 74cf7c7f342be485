import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../bin/eenloket.js', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'eenloket-decide-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** `eenloket decide` as the built program, with this on its standard input. */
function decide(
  input: string,
  ...argv: string[]
): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, [program, 'decide', ...argv], { stdio: 'pipe' });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })));
}

const zorgtoeslag = 'toeslagen/zorgtoeslag';
const linesOf = (out: string): { [name: string]: unknown }[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { [name: string]: unknown });

describe('one request', () => {
  it('is decided from a file, and explained', async () => {
    const file = join(directory, 'facts.json');
    writeFileSync(file, '{"heeftToeslagpartner": false, "toetsingsinkomen": "30000"}');
    const { code, out, error } = await decide('', zorgtoeslag, '--on', '2026-01-01', '--facts', file);
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      outcomes: { tegemoetkomingPerJaar: '1514' },
      explanation: [{ outcome: 'aanspraak' }, {}, {}],
    });
  });

  it('that is wrong ends with 1 and one line for each problem', async () => {
    const { code, out, error } = await decide(
      '{"toetsingsinkomen": "veel", "vermogn": "1"}',
      zorgtoeslag,
      '--on',
      '2026-01-01',
    );
    expect([code, out]).toEqual([1, '']);
    expect(error.trim().split('\n')).toEqual([
      'toetsingsinkomen: "veel" is not a number. Write it as a decimal text with a point, such as "1234.56".',
      'vermogn: this service does not know this fact. Did you mean "vermogen"?',
    ]);
  });

  it.each([
    [['toeslagen/zorgtoeslg'], '{}', 'Did you mean "toeslagen/zorgtoeslag"?'],
    [[zorgtoeslag], 'nope', 'is no JSON'],
    [[zorgtoeslag, '--facts', '/does/not/exist'], '', 'cannot be read'],
    [[zorgtoeslag, '--day', '2026-01-01'], '', 'Use: npx eenloket decide'],
    [[], '', 'Use: npx eenloket decide'],
  ])('%j says what to do next', async (argv, input, said) => {
    const { code, error } = await decide(input, ...argv);
    expect(code).toBe(1);
    expect(error).toContain(said);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});

describe('line by line', () => {
  it('each line has its own day, and a bad line does not stop the rest', async () => {
    const { code, out } = await decide(
      '{"on":"2024-03-16","toetsingsinkomen":"0"}\nnope\n\n{"toetsingsinkomen":"0"}\n{"on":"2026-03-16","toetsingsinkomen":"x"}\n{"on":"2026-03-16","toetsingsinkomen":"0"}\n',
      zorgtoeslag,
      '--lines',
    );
    expect(code).toBe(0);
    expect(linesOf(out)).toMatchObject([
      { on: '2024-03-16', outcomes: { tegemoetkomingPerJaar: '1483' } },
      { line: 2, problems: [{ code: 'notJson' }] },
      { line: 3, problems: [{ code: 'notJson' }] },
      { line: 4, problems: [{ code: 'wrongDate', fact: 'on' }] },
      { line: 5, problems: [{ code: 'wrongValue', fact: 'toetsingsinkomen' }] },
      { on: '2026-03-16', outcomes: { tegemoetkomingPerJaar: '1550' } },
    ]);
  });

  it('the first line may begin with a byte order mark', async () => {
    const { out } = await decide(
      '\uFEFF{"toetsingsinkomen":"0"}\r\n',
      zorgtoeslag,
      '--lines',
      '--on',
      '2025-01-01',
    );
    expect(linesOf(out)).toMatchObject([{ outcomes: { tegemoetkomingPerJaar: '1573' } }]);
  });

  it('the day of the command holds for lines without one', async () => {
    const { out } = await decide('{"toetsingsinkomen":"0"}\n', zorgtoeslag, '--lines', '--on', '2025-01-01');
    expect(linesOf(out)).toMatchObject([{ on: '2025-01-01', outcomes: { tegemoetkomingPerJaar: '1573' } }]);
  });

  it('gives one line for each of a thousand, in order', async () => {
    const input = Array.from({ length: 1_000 }, (_, index) =>
      JSON.stringify({ toetsingsinkomen: String(index * 50) }),
    );
    const { out } = await decide(input.join('\n'), zorgtoeslag, '--lines', '--on', '2026-01-01');
    const years = linesOf(out).map((each) =>
      Number((each['outcomes'] as { tegemoetkomingPerJaar: string }).tegemoetkomingPerJaar),
    );
    expect(years).toHaveLength(1_000);
    expect(years[0]).toBe(1550);
    expect(years.at(-1)).toBe(0);
    expect(years).toEqual([...years].sort((a, b) => b - a));
  }, 120_000);
});
