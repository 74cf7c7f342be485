import { describe, expect, it } from 'vitest';
import type { Random } from './clock.js';
import { childTrace, formatTraceparent, newTrace, parseTraceparent } from './trace.js';

const header = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const filled =
  (value: number): Random =>
  (size) =>
    new Uint8Array(size).fill(value);

describe('trace context', () => {
  it('is read and written back', () => {
    const trace = parseTraceparent(header);
    expect(trace).toEqual({
      traceId: '0af7651916cd43dd8448eb211c80319c',
      parentId: 'b7ad6b7169203331',
      sampled: true,
    });
    expect(formatTraceparent(trace!)).toBe(header);
  });

  it('reads a later version by the fields it knows', () => {
    expect(parseTraceparent(header.replace('00-', 'cc-') + '-more')?.parentId).toBe('b7ad6b7169203331');
    expect(parseTraceparent(header.replace(/01$/, '02'))?.sampled).toBe(false);
  });

  it.each([
    '',
    'x',
    header.toUpperCase(),
    header + '-more',
    header.replace('00-', 'ff-'),
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-0af7651916cd43dd8448eb211c80319c-${'0'.repeat(16)}-01`,
  ])('refuses "%s"', (text) => expect(parseTraceparent(text)).toBeUndefined());

  it('keeps the trace in a child and changes the step', () => {
    const trace = parseTraceparent(header)!;
    const child = childTrace(trace, filled(0xab));
    expect(child).toEqual({ ...trace, parentId: 'ab'.repeat(8) });
  });

  it('a new one is valid even if randomness gives zeros', () => {
    expect(parseTraceparent(formatTraceparent(newTrace(filled(0))))).toBeDefined();
    expect(newTrace(filled(7)).traceId).toBe('07'.repeat(16));
  });
});
