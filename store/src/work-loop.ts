/** How a loop of background work is run. */
export interface WorkLoopOptions {
  readonly organisations: readonly string[];
  /** Does one piece of work of an organisation; false: there is none now. */
  readonly workOne: (organisation: string) => Promise<boolean>;
  /** How many pieces at the same time. */
  readonly concurrency: number;
  /** How often to look for work of which no wake-up came, in milliseconds. */
  readonly pollMs: number;
  /** Told of a failure of looking for work, e.g. a database that is down; the loop goes on. */
  readonly onFailure: (error: unknown, organisation: string) => void;
}

/** A running loop. */
export interface WorkLoop {
  /** Look now for work of an organisation; '' means of all. */
  wake(organisation: string): void;
  /** Takes no new work and resolves when what is in flight is done. */
  stop(): Promise<void>;
}

/** Keeps working while there is work, for all organisations in turn, and sleeps until woken or polled when there is none. */
export function startWorkLoop(options: WorkLoopOptions): WorkLoop {
  const loop = new Loop(options);
  loop.wake('');
  const poll = setInterval(() => loop.wake(''), options.pollMs);
  return {
    wake: (organisation) => loop.wake(organisation),
    stop: async () => {
      clearInterval(poll);
      await loop.stop();
    },
  };
}

class Loop {
  /** Organisations that may have work, with the number of the last wake-up. */
  private readonly due = new Map<string, number>();
  private readonly workers = new Set<Promise<void>>();
  private wakes = 0;
  private stopped = false;

  constructor(private readonly options: WorkLoopOptions) {}

  wake(organisation: string): void {
    const { organisations, concurrency } = this.options;
    this.wakes += 1;
    const woken = organisations.filter((each) => organisation === '' || each === organisation);
    for (const each of woken) this.due.set(each, this.wakes);
    while (!this.stopped && woken.length > 0 && this.workers.size < concurrency) this.addWorker();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.workers);
  }

  private addWorker(): void {
    const worker = this.work().finally(() => this.workers.delete(worker));
    this.workers.add(worker);
  }

  /** Several workers may be at one organisation's backlog; each goes to the back of the line for its next piece. */
  private async work(): Promise<void> {
    for (let next = this.next(); next !== undefined; next = this.next()) {
      const seen = this.due.get(next) ?? 0;
      const worked = await this.workOne(next);
      if (!worked && this.due.get(next) === seen) this.due.delete(next);
    }
  }

  private next(): string | undefined {
    const [first] = this.due;
    if (this.stopped || !first) return undefined;
    this.due.delete(first[0]);
    this.due.set(...first);
    return first[0];
  }

  private async workOne(organisation: string): Promise<boolean> {
    try {
      return await this.options.workOne(organisation);
    } catch (error) {
      this.options.onFailure(error, organisation);
      return false;
    }
  }
}
