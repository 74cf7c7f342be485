import type { Fields } from '@eenloket/cases';
import type { JourneyState } from '@eenloket/journeys';

/** How long a register that could not be asked is left alone, per journey: a page may wait for it now and then, not each time. */
const pause_ms = 10_000;
/** More journeys than are looked at in that time; past it all of them may try once more. */
const mostRemembered = 1_000;

const isUnavailable = ({ value }: Fields[string]): boolean =>
  value.state === 'unknown' && value.reason === 'sourceUnavailable';

/** Asks registers again that could not be asked when a journey began: what they know is not asked of the resident. */
export class RegistersAgain {
  private readonly tried = new Map<string, number>();

  /** @param now milliseconds of a clock that runs */
  constructor(private readonly now: () => number) {}

  /**
   * The facts to look up once more: when a register did not answer, all that the journey may need and nobody has said. Empty once
   * this phase was sent, after a stop, and shortly after the last try.
   * @param facts all that the life event may need
   */
  factsFor(state: JourneyState, facts: () => readonly string[]): readonly string[] {
    if (state.stopped || state.approvals[state.phase] !== undefined) return [];
    if (!Object.values(state.household).some(isUnavailable) || !this.isDue(state.journeyId)) return [];
    return facts().filter((name) => {
      const fact = state.household[name];
      return fact === undefined || (fact.value.state === 'unknown' && fact.origin.source !== 'resident');
    });
  }

  private isDue(journeyId: string): boolean {
    const now = this.now();
    if (now - (this.tried.get(journeyId) ?? -pause_ms) < pause_ms) return false;
    if (this.tried.size >= mostRemembered) this.tried.clear();
    this.tried.set(journeyId, now);
    return true;
  }
}

/** Of what registers answered, that which the journey did not know. */
export const nowKnown = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, { value }]) => value.state !== 'unknown'));
