import { CodedError } from '@eenloket/kit';

const CALLS = 100;

const exceeded = (what: string): CodedError<'rules.budgetExceeded'> =>
  new CodedError(
    'rules.budgetExceeded',
    `The decision was stopped: ${what}. Simplify the model or give it smaller lists.`,
  );

/** Limits of one evaluation, so that no model can run for ever or fill the memory. */
export class Budget {
  private calls = 0;

  constructor(protected steps: number) {}

  /** Takes `steps` off; throws `rules.budgetExceeded` when none are left. */
  spend(steps: number): void {
    this.steps -= steps;
    if (this.steps < 0) throw exceeded('it took more steps than allowed');
  }

  /** Runs a function call of the model; throws `rules.budgetExceeded` when calls nest too deep. */
  nested<T>(run: () => T): T {
    this.calls += 1;
    if (this.calls > CALLS) throw exceeded(`functions call one another more than ${CALLS} deep`);
    try {
      return run();
    } finally {
      this.calls -= 1;
    }
  }
}
