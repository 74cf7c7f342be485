import { CodedError } from '@eenloket/kit';

/** Runs a computation; running out of stack becomes `rules.budgetExceeded`, as running out of steps is. */
export function runGuarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError)
      throw new CodedError(
        'rules.budgetExceeded',
        'The decision was stopped: it nests too deep. Simplify the model.',
        { cause: error },
      );
    throw error;
  }
}
