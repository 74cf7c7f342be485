/** How a loop of background work is run. */
export interface WorkLoopOptions {
  readonly organisations: readonly string[];
  /** Which of them have work now. Asked at the start, at each poll, and when wake-ups may have been missed. */
  readonly whoIsDue: () => Promise<readonly string[]>;
  /** Does one piece of work of an organisation, if there is; false: there is no more now. */
  readonly workOne: (organisation: string) => Promise<boolean>;
  /** How many pieces at the same time. */
  readonly concurrency: number;
  /** How often to look for work of which no wake-up came, in milliseconds. */
  readonly pollMs: number;
  /** Told of a failure of looking for work, e.g. a database that is down, of all organisations (''); the loop goes on. */
  readonly onFailure: (error: unknown, organisation: string) => void;
}

/** A running loop. */
export interface WorkLoop {
  /** Look now for work of an organisation; '' means: find out whose. */
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
  private looking: Promise<void> | undefined;
  /** A reason to look came while looking. */
  private lookAgain = false;

  constructor(private readonly options: WorkLoopOptions) {}

  wake(organisation: string): void {
    if (organisation === '') return this.look();
    const { organisations, concurrency } = this.options;
    if (!organisations.includes(organisation)) return;
    this.wakes += 1;
    this.due.set(organisation, this.wakes);
    while (!this.stopped && this.workers.size < concurrency) this.addWorker();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.looking;
    await Promise.all(this.workers);
  }

  private look(): void {
    this.lookAgain = this.looking !== undefined;
    if (this.stopped || this.lookAgain) return;
    this.looking = this.wakeWhoIsDue().finally(() => {
      this.looking = undefined;
      if (this.lookAgain) this.look();
    });
  }

  private async wakeWhoIsDue(): Promise<void> {
    try {
      for (const organisation of await this.options.whoIsDue()) this.wake(organisation);
    } catch (error) {
      this.options.onFailure(error, '');
    }
  }

  private addWorker(): void {
    const worker = this.work().finally(() => this.workers.delete(worker));
    this.workers.add(worker);
  }

  /** Several workers may be at one organisation's backlog; each goes to the back of the line for its next piece. */
  private async work(): Promise<void> {
    for (let next = this.next(); next !== undefined; next = this.next()) {
      const seen = this.due.get(next) ?? 0;
      const more = await this.workOne(next);
      // Another worker may have found nothing meanwhile, because what is next had to wait for this piece.
      if (more) this.due.set(next, this.due.get(next) ?? seen);
      else if (this.due.get(next) === seen) this.due.delete(next);
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
