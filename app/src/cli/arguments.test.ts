import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.js';

const usage = 'npx eenloket start [--reset]';
const reset = { usage, options: { reset: { type: 'boolean' } } } as const;
const code = (rest: readonly string[], shape: Parameters<typeof readArguments>[1]) => {
  try {
    return readArguments(rest, shape);
  } catch (error) {
    return error;
  }
};

describe('what stands behind a command', () => {
  it('is options and words', () => {
    expect(readArguments(['--reset'], reset)).toMatchObject({ values: { reset: true }, words: [] });
    expect(readArguments([], reset).values.reset).toBeUndefined();
    expect(readArguments(['a', 'b'], { usage, words: [1, 2] }).words).toEqual(['a', 'b']);
  });

  it('is refused when it is a slip, with the way it is used', () => {
    expect(code(['--rest'], reset)).toMatchObject({
      code: 'argument-unknown',
      message: `Unknown option '--rest'. Use: ${usage}`,
    });
    expect(code(['reset'], reset)).toMatchObject({
      code: 'argument-unknown',
      message: `"reset" is one word too many. Use: ${usage}`,
    });
  });

  it('is refused when a word is missing', () => {
    expect(code([], { usage, words: [1, 1] })).toMatchObject({
      code: 'argument-missing',
      message: `Something is missing. Use: ${usage}`,
    });
  });
});
