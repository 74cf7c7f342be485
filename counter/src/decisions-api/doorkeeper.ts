import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './refusal.js';

/**
 * Lets in at most so many requests at once, each for at most so long: the bodies, answers and work in memory stay bounded, however
 * slowly somebody sends or reads. Counts requests and knows no caller: no address is kept.
 */
export class Doorkeeper {
  private inside = 0;

  constructor(private readonly options: { readonly most: number; readonly longestMs: number }) {}

  /** Lets a request in until its answer is closed. Error: {@link Refusal} 503 `busy` when it is full. */
  admit(request: FastifyRequest, reply: FastifyReply): void {
    const { most, longestMs } = this.options;
    if (this.inside >= most) {
      reply.header('retry-after', '1');
      throw new Refusal(
        503,
        'busy',
        `${most} requests are being answered already. Send this one again in a second.`,
      );
    }
    this.inside += 1;
    const timer = setTimeout(() => request.raw.destroy(), longestMs);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      this.inside -= 1;
    });
  }
}
