import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../bin/eenloket.js', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'eenloket-rules-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});
const pack = 'toeslagen/zorgtoeslag';

function started(...argv: string[]) {
  const child = spawn(process.execPath, [program, 'rules', ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.error += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, ended };
}

async function rules(...argv: string[]) {
  const { said, ended } = started(...argv);
  return { code: await ended, ...said };
}

const fileWith = (name: string, content: unknown): string => {
  const file = join(directory, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

it('runs, traces and asks, on a pack and what is known of somebody', async () => {
  const facts = fileWith('facts.json', {
    heeftToeslagpartner: false,
    verzekerd: true,
    meerderjarig: true,
    vermogen: 0,
  });
  const given = [pack, '--on', '2026-01-01', '--facts', facts];
  const [run, traced, asked] = await Promise.all([
    rules('run', ...given, '--output', 'aanspraak'),
    rules('trace', ...given),
    rules('ask', ...given),
  ]);
  expect(JSON.parse(run.out)).toMatchObject({ outcomes: { aanspraak: { state: 'unknown' } } });
  expect(traced.out).toMatch(/^aanspraak = unknown \(notAsked\); from /m);
  expect(traced.out).toMatch(/^parameter .* since 2026-01-01 \(BWBR/m);
  expect(asked.out.trim().split('\n')).toEqual([
    'aanvrager.toetsingsinkomen: Wat is uw inkomen over dit hele jaar?',
    'rules ask: 1 facts are needed',
  ]);
});

it('tests with the examples of the pack, or with others, and says which fail', async () => {
  const facts = {
    heeftToeslagpartner: false,
    verzekerd: true,
    meerderjarig: true,
    vermogen: 0,
    toetsingsinkomen: 30000,
  };
  const wrong = fileWith('wrong.json', [
    { name: 'a wrong one', on: '2026-01-01', facts, expect: { tegemoetkomingPerJaar: 1513 } },
    { name: 'a right one', on: '2026-01-01', facts, expect: { tegemoetkomingPerJaar: 1514 } },
  ]);
  const [own, other] = await Promise.all([rules('test', pack), rules('test', pack, '--examples', wrong)]);
  expect([own.code, own.out]).toEqual([0, expect.stringMatching(/\d+ examples, 0 failures\n$/)]);
  expect(other.code).toBe(1);
  expect(other.error).toBe('a wrong one: tegemoetkomingPerJaar is "1514" instead of "1513"\n');
});

it('checks a file, compares it with another, and looks again when it is saved', async () => {
  const model = (
    logic: string,
  ) => `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="n" name="m">
    <inputData id="i" name="age"><variable name="age" typeRef="number"/></inputData>
    <decision id="d" name="grown"><variable name="grown" typeRef="boolean"/>
      <informationRequirement><requiredInput href="#i"/></informationRequirement>
      <literalExpression><text>${logic}</text></literalExpression></decision></definitions>`;
  const [one, other] = [join(directory, 'one.dmn'), join(directory, 'other.dmn')];
  writeFileSync(one, model('age &gt;= 18'));
  writeFileSync(other, model('age &gt;= 21'));
  const watched = started('check', one, '--watch');
  const [same, different] = await Promise.all([
    rules('diff', one, one, '--on', '2026-03-16', '--most', '50'),
    rules('diff', one, other, '--on', '2026-03-16', '--most', '50'),
  ]);
  expect([same.code, same.out]).toEqual([0, expect.stringMatching(/, 0 differ\n$/)]);
  expect(different.code).toBe(1);
  expect(different.out).toContain('grown: true -> false');
  await until(() => watched.said.out.includes('0 problems'));
  writeFileSync(one, model('age &gt;= aeg'));
  utimesSync(one, new Date(), new Date(Date.now() + 2_000));
  await until(() => watched.said.out.includes('1 problems'));
  expect(watched.said.error).toContain('one.dmn:5:39 decision "grown": "aeg" is not known here');
  watched.child.kill('SIGTERM');
  expect(await watched.ended).toBe(0);
});

it('gives hints about the tables of a file, which fail nothing', async () => {
  const file = join(directory, 'table.dmn');
  writeFileSync(
    file,
    `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="n" name="m">
    <inputData id="i" name="age"><variable name="age" typeRef="number"/></inputData>
    <decision id="d" name="grown"><informationRequirement><requiredInput href="#i"/></informationRequirement>
      <decisionTable hitPolicy="UNIQUE"><input><inputExpression><text>age</text></inputExpression></input><output/>
        <rule><inputEntry><text>&lt; 18</text></inputEntry><outputEntry><text>false</text></outputEntry></rule>
        <rule><inputEntry><text>&gt; 18</text></inputEntry><outputEntry><text>true</text></outputEntry></rule>
      </decisionTable></decision></definitions>`,
  );
  const { code, out } = await rules('check', file);
  expect(out).toContain('hint: ');
  expect(out).toContain(
    'decision "grown": No rule applies to some input, which gives null. Example: age is 18.',
  );
  expect(out).toMatch(/1 hints, 0 problems\n$/);
  expect(code).toBe(0);
});

it('writes a decision as SQL, and says where and why it cannot', async () => {
  const [said, refused] = await Promise.all([
    rules('sql', pack, '--on', '2026-01-01', '--table', 'people', '--output', 'tegemoetkomingPerJaar'),
    rules('sql', 'gemeente/huwelijk', '--on', '2026-08-01'),
  ]);
  expect([said.code, said.error]).toEqual([0, '']);
  expect(said.out).toMatch(/^-- "aanvrager.toetsingsinkomen" DECIMAL\(11,2\)$/m);
  expect(said.out).toMatch(/FROM "people"[^]*AS "tegemoetkomingPerJaar"[^]*;\n$/);
  expect(refused.code).toBe(1);
  expect(refused.error).toMatch(/decision\.dmn:\d+:\d+ .*wachtdagen/);
});

it('says what to do next when a tool is not there or something is missing', async () => {
  const [none, missing] = await Promise.all([rules('rnu', pack), rules('diff', pack)]);
  expect([none.code, none.error]).toEqual([1, 'There is no tool "rnu". Did you mean "run"?\n']);
  expect(missing.error).toContain('Use: npx eenloket rules diff');
});

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 20_000; waited += 50) await wait(50);
  expect(holds()).toBe(true);
}
