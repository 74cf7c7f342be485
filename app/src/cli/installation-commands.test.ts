import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyDatabase, testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { commandsOn } from '../../testing/run-command.js';
import { openCatalogue } from '../system/catalogue.js';
import * as importing from './import.js';
import * as releasing from './release.js';
import * as searching from './search.js';
import * as verifying from './verify.js';

let test: TestDatabase;
let commands: ReturnType<typeof commandsOn>;
beforeAll(async () => {
  test = await testDatabase();
  commands = commandsOn(test.ownerUrl);
});
afterAll(() => test.close());

const file = (name: string, text: string): string => {
  const path = join(commands.dataDirectory, name);
  writeFileSync(path, text);
  return path;
};
const person = (burgerservicenummer: string) => ({
  burgerservicenummer,
  naam: { geslachtsnaam: 'Geheimhouder' },
});

describe('import persons', () => {
  it('imports the good rows and names the others without number or name', async () => {
    const path = file('persons.json', JSON.stringify([person('999990019'), person('999990018')]));
    const { code, out, progress } = await commands.run(importing, 'persons', path);
    expect(code).toBe(0);
    expect(out).toEqual([
      expect.stringMatching(/^row 2, burgerservicenummer: The number fails the eleven-check\. /),
      'import persons: 2 rows, 1 imported, 1 rejected',
    ]);
    expect(progress).toEqual(['import persons: 1 of 1']);
    expect([...out, ...progress].join()).not.toMatch(/99999001|Geheimhouder/);
  });

  it('does not repeat a value that stands in the wrong column', async () => {
    const row = { ...person('999990019'), geboorte: { datum: '999990020' } };
    const { code, out } = await commands.run(importing, 'persons', file('p.json', JSON.stringify([row])));
    expect(code).toBe(1);
    expect(out[0]).toMatch(/^row 1, geboorte\.datum: /);
    expect(out.join()).not.toContain('999990020');
  });

  it('of the same file again changes nothing', async () => {
    const path = file('persons.json', JSON.stringify([person('999990019')]));
    const stored = () => test.asOwner('select * from exchange.person order by person_id');
    await commands.run(importing, 'persons', path);
    const before = await stored();
    expect(await commands.run(importing, 'persons', path)).toMatchObject({ code: 0 });
    expect(await stored()).toEqual(before);
  });

  it('is refused in production, where persons come from the register itself', async () => {
    const [path, production] = [file('persons.json', '[]'), await emptyDatabase()];
    vi.stubEnv('EENLOKET_MODE', 'production');
    vi.stubEnv('EENLOKET_REGISTERS', 'none');
    for (const site of ['COUNTER', 'DESK', 'OVERSIGHT'])
      vi.stubEnv(`EENLOKET_${site}_URL`, `https://${site}.example.nl`.toLowerCase());
    for (const site of ['COUNTER', 'DESK'])
      for (const name of ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'])
        vi.stubEnv(`EENLOKET_${site}_${name}`, 'x');
    const refused = commandsOn(production.ownerUrl).run(importing, 'persons', path);
    await expect(refused).rejects.toMatchObject({ code: 'demo-only' });
    await production.close();
  });
});

describe('import', () => {
  it('of a file without one good row is exit code 1', async () => {
    const { code, out } = await commands.run(importing, 'organisations', file('o.ndjson', '{}\n'));
    expect([code, out.at(-1)]).toEqual([
      1,
      'import organisations: 1 rows, 0 imported, 1 rejected (0 organisations)',
    ]);
  });

  it.each([[[]], [['persons']], [['cats', 'file']]])('of %j says what there is to import', async (rest) => {
    await expect(commands.run(importing, ...rest)).rejects.toThrow(
      /import persons\|services\|organisations FILE/,
    );
  });

  it('of another file than it says is refused', async () => {
    await expect(commands.run(importing, 'services', file('x.csv', 'a,b'))).rejects.toThrow(
      /not the list of service/,
    );
    await expect(commands.run(importing, 'persons', file('x.json', '{'))).rejects.toThrow(/not a JSON list/);
  });
});

describe('release', () => {
  it('releases all packs once, and lists them with their hashes', async () => {
    const packs = [...openCatalogue().packs.values()];
    const count = packs.length;
    expect((await commands.run(releasing)).out).toEqual([
      `release: ${count} packs, ${count} released now, 0 were already`,
    ]);
    expect((await commands.run(releasing)).out).toEqual([
      `release: ${count} packs, 0 released now, ${count} were already`,
    ]);
    const { code, out } = await commands.run(releasing, '--list');
    expect([code, out.at(-1)]).toEqual([0, `release: ${count} versions of ${count} packs`]);
    for (const { id, version, sha256 } of packs)
      expect(out).toContainEqual(
        expect.stringMatching(new RegExp(`^${id} ${version}  ${sha256}  2026-.*  current$`)),
      );
  });
});

describe('search', () => {
  it('prints results with why and who', async () => {
    const { code, out } = await commands.run(searching, 'babie');
    expect(code).toBe(0);
    expect(out.slice(0, 3)).toEqual([
      'Ik krijg een kind  (lifeEvent kind-krijgen)',
      '    "babie" is een vorm van "baby" en staat bij de zoekwoorden.',
      expect.stringMatching(/^ {2}> .*\d{3}-\d{7}/),
    ]);
  });

  it('speaks English when asked, takes several words, and is 1 for nothing found', async () => {
    const { out } = await commands.run(searching, 'geboorte', 'aangeven', '--language', 'en');
    expect(out[0]).toBe('I am having a child  (lifeEvent kind-krijgen)');
    expect(await commands.run(searching, 'xyzzy')).toMatchObject({ code: 1, out: ['search: 0 results'] });
  });

  it.each([[[]], [['baby', '--language', 'fr']], [['baby', '--loud']]])(
    'of %j says how to ask',
    async (rest) => {
      await expect(commands.run(searching, ...rest)).rejects.toThrow(/search WORDS/);
    },
  );
});

describe('verify', () => {
  it('looks at every log, or at one', async () => {
    const all = await commands.run(verifying);
    expect(all.code).toBe(0);
    expect(all.out.at(-1)).toBe(`verify: ${all.out.length - 1} logs, 0 lines, 0 problems`);
    const one = await commands.run(verifying, 'svb');
    expect(one.out).toEqual([
      'svb  size 0  no checkpoint  nothing sealed yet',
      'verify: 1 logs, 0 lines, 0 problems',
    ]);
  });

  it('is 1 when something is wrong, and names it', async () => {
    await test.asOwner(
      `insert into ledger.checkpoint (organisation_id, tree_size, note, signed_at) values ('svb', 1, 'forged', now())`,
    );
    const { code, out } = await commands.run(verifying, 'svb');
    expect(code).toBe(1);
    expect(out).toContain('  svb: checkpoint: checkpointNotSigned');
    expect(out.at(-1)).toBe('verify: 1 logs, 0 lines, 1 problems');
  });

  it('of who is not here names who is', async () => {
    await expect(commands.run(verifying, 'nobody')).rejects.toThrow(/choose from loket, .*svb/);
  });
});
