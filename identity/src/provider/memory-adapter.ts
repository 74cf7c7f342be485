import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expires_ms: number;
}

/**
 * Makes the storage of one development provider: in memory, because a login at the provider may be lost at a restart;
 * the sites' own sessions are in PostgreSQL. The shape is that of oidc-provider's adapter contract.
 */
export function memoryAdapter(now_ms: () => number): new (model: string) => Adapter {
  const kept = new Map<string, Kept>();
  const alive = ({ expires_ms }: Kept): boolean => expires_ms > now_ms();
  const get = (key: string): AdapterPayload | undefined => {
    const entry = kept.get(key);
    return entry && alive(entry) ? entry.payload : undefined;
  };
  const first = (model: string, wanted: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const [key, entry] of kept)
      if (key.startsWith(`${model}:`) && alive(entry) && wanted(entry.payload)) return entry.payload;
    return undefined;
  };
  const sweep = (): void => {
    for (const [key, entry] of kept) if (!alive(entry)) kept.delete(key);
  };

  return class MemoryAdapter implements Adapter {
    constructor(private readonly model: string) {}
    async upsert(id: string, payload: AdapterPayload, expiresIn_s?: number): Promise<void> {
      sweep();
      const expires_ms = expiresIn_s === undefined ? Infinity : now_ms() + expiresIn_s * 1000;
      kept.set(`${this.model}:${id}`, { payload, expires_ms });
    }
    async find(id: string): Promise<AdapterPayload | undefined> {
      return get(`${this.model}:${id}`);
    }
    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return first(this.model, (payload) => payload.uid === uid);
    }
    async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
      return first(this.model, (payload) => payload.userCode === userCode);
    }
    async consume(id: string): Promise<void> {
      const payload = get(`${this.model}:${id}`);
      if (payload) payload.consumed = Math.floor(now_ms() / 1000);
    }
    async destroy(id: string): Promise<void> {
      kept.delete(`${this.model}:${id}`);
    }
    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    }
  };
}
