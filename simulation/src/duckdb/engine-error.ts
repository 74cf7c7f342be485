import { CodedError } from '@eenloket/kit';

const known: readonly { readonly code: string; readonly pattern: RegExp; readonly message: string }[] = [
  {
    code: 'simulation.tooMuchMemory',
    pattern: /^Out of Memory/i,
    message: 'This change needs more memory than a simulation may use. Make the changed rules simpler.',
  },
  {
    code: 'simulation.outOfRange',
    pattern: /^(Conversion|Out of Range) Error/i,
    message:
      'With this change an amount becomes too large to count: more than 21 million euros a year for a household, or a number of more than 38 digits. Take smaller figures.',
  },
];

/**
 * What went wrong in the engine, as a caller can tell it: `simulation.tooLong`, `simulation.tooMuchMemory`, `simulation.outOfRange`; any
 * other error as it is.
 * @param late whether it was stopped because its time was over
 */
export function engineError(error: unknown, late: boolean): unknown {
  if (late)
    return new CodedError(
      'simulation.tooLong',
      'This change takes longer to work out than a simulation may take. Make the changed rules simpler, or take fewer residents.',
      { cause: error },
    );
  const text = error instanceof Error ? error.message : '';
  const found = known.find(({ pattern }) => pattern.test(text));
  return found ? new CodedError(found.code, found.message, { cause: error }) : error;
}
