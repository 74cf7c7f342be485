import type { Transaction } from '@eenloket/store';
import { describe, expect, it } from 'vitest';
import { workAs } from '../../testing/work.js';
import { bsnClaim } from '../provider/claims.js';
import { admitResidents } from './admit-residents.js';
import { admitWorkers } from './admit-workers.js';

const tx: Transaction = {
  context: workAs('loket'),
  subscriptions: [],
  query: () => Promise.reject(new Error('nothing is asked of the database')),
};

describe('a resident is admitted', () => {
  const admit = admitResidents({ personByBsn: async (_tx, bsn) => `person of ${bsn}` });

  it('as the person with the BSN of the claim', async () => {
    expect(await admit(tx, { [bsnClaim]: '999941379' })).toEqual({
      ok: true,
      value: { personId: 'person of 999941379' },
    });
  });
  it.each([{}, { [bsnClaim]: null }, { [bsnClaim]: '999941378' }, { bsn: '999941379' }])(
    'not with other claims',
    async (claims) => {
      expect((await admit(tx, claims)).ok).toBe(false);
    },
  );
});

describe('a worker is admitted', () => {
  const claims = { sub: 'w1', name: 'A Worker', organisation: 'svb', roles: ['svb.behandelaar'] };

  it('with a name, an organisation and roles', async () => {
    expect(await admitWorkers(tx, claims)).toMatchObject({ ok: true, value: { worker: { id: 'w1' } } });
  });
  it.each(['sub', 'name', 'organisation', 'roles'])('not without %s', async (name) => {
    expect((await admitWorkers(tx, { ...claims, [name]: undefined })).ok).toBe(false);
  });
  it.each([[[]], ['svb.behandelaar'], [[1]], [['']]])('not with %j for roles', async (roles) => {
    expect((await admitWorkers(tx, { ...claims, roles })).ok).toBe(false);
  });
});
