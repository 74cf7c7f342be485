import { describe, expect, it } from 'vitest';
import { memoryAdapter } from './memory-adapter.js';

const start = () => {
  let now_ms = 0;
  const Adapter = memoryAdapter(() => now_ms);
  return {
    sessions: new Adapter('Session'),
    codes: new Adapter('Code'),
    wait: (ms: number) => void (now_ms += ms),
  };
};

describe('the memory of a provider', () => {
  it('finds what it keeps, by id, uid and user code, until it expires', async () => {
    const { sessions, wait } = start();
    await sessions.upsert('1', { uid: 'u', userCode: 'c' }, 10);
    for (const found of [
      await sessions.find('1'),
      await sessions.findByUid('u'),
      await sessions.findByUserCode('c'),
    ])
      expect(found).toEqual({ uid: 'u', userCode: 'c' });
    wait(10_000);
    for (const gone of [await sessions.find('1'), await sessions.findByUid('u')])
      expect(gone).toBeUndefined();
  });
  it('keeps kinds apart', async () => {
    const { sessions, codes } = start();
    await sessions.upsert('1', { uid: 'u' }, 10);
    expect(await codes.find('1')).toBeUndefined();
    expect(await codes.findByUid('u')).toBeUndefined();
  });
  it('marks what was used, and forgets what is destroyed or revoked', async () => {
    const { codes } = start();
    await codes.upsert('1', { grantId: 'g' }, 10);
    await codes.upsert('2', { grantId: 'h' }, 10);
    await codes.consume('1');
    expect(await codes.find('1')).toHaveProperty('consumed');
    await codes.revokeByGrantId('g');
    expect(await codes.find('1')).toBeUndefined();
    await codes.destroy('2');
    expect(await codes.find('2')).toBeUndefined();
  });
});
