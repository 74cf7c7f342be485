import { describe, expect, it } from 'vitest';
import { engineError } from './engine-error.js';
import { openDuckDb, type DuckDbLimits } from './open-duckdb.js';

const few: DuckDbLimits = { threads: 2, memory: '60MB' };

async function running(sql: string, limits: DuckDbLimits = few): Promise<readonly (readonly unknown[])[]> {
  const engine = await openDuckDb(limits);
  try {
    return await engine.rows(sql);
  } finally {
    engine.close();
  }
}

describe('a DuckDB within limits', () => {
  it('gives decimals as texts', async () => {
    expect(await running('SELECT CAST(0.10 AS DECIMAL(4,2))')).toEqual([['0.10']]);
  });

  it('stops what takes longer than it may, and says so', async () => {
    const endless = 'SELECT sum(a.i * b.i) FROM range(10000000) a(i), range(10000000) b(i)';
    await expect(running(endless, { ...few, memory: '1GB', seconds: 0.3 })).rejects.toMatchObject({
      code: 'simulation.tooLong',
    });
  });

  it('does nothing more once its time is over', async () => {
    const engine = await openDuckDb({ ...few, seconds: 0.01 });
    await new Promise((done) => setTimeout(done, 100));
    await expect(engine.run('SELECT 1')).rejects.toMatchObject({ code: 'simulation.tooLong' });
    engine.close();
  });

  it('stops what needs more memory than it may, and does not fill the disk instead', async () => {
    const large = 'CREATE TEMP TABLE t AS SELECT i, random() r FROM range(50000000) a(i)';
    await expect(running(large)).rejects.toMatchObject({ code: 'simulation.tooMuchMemory' });
  });

  it.each([
    ['a number that fits no column', 'SELECT CAST(3000000000 AS INTEGER)'],
    ['a sum beyond all digits', `SELECT CAST(${'9'.repeat(38)} AS DECIMAL(38,0)) + CAST(1 AS DECIMAL(38,0))`],
  ])('tells of %s', async (_name, sql) => {
    await expect(running(sql)).rejects.toMatchObject({ code: 'simulation.outOfRange' });
  });

  it.each(["SELECT * FROM read_text('/etc/hostname')", "COPY (SELECT 1) TO '/tmp/eenloket-copy.csv'"])(
    'reads and writes no files: %s',
    async (sql) => {
      await expect(running(sql)).rejects.toThrow(/disabled/);
    },
  );

  it('passes on any other error as it is', () => {
    const other = new Error('Catalog Error: no table');
    expect(engineError(other, false)).toBe(other);
    expect(engineError('text', false)).toBe('text');
  });
});
