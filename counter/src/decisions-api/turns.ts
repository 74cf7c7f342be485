/**
 * Lets computing wait its turn: one piece at a time, and between two pieces everybody else who waits for the event loop.
 * So no number of requests to the open rules keeps a page of the counter waiting longer than a few pieces.
 */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs a piece of work, some milliseconds long, in its turn. What it throws is the caller's alone. */
  take<T>(work: () => T): Promise<T> {
    const turn = this.last.then(() => new Promise<void>((go) => setImmediate(go))).then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
