import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTime } from './read-time.js';

it('reads every minute of the day, with a colon or a point, with or without a leading zero', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), fc.constantFrom(':', '.'), (hour, minute, mark) => {
      const minutes = String(minute).padStart(2, '0');
      const time = `${String(hour).padStart(2, '0')}:${minutes}`;
      return readTime(`${hour}${mark}${minutes}`) === time && readTime(time) === time;
    }),
  );
});

it.each(['', '24:00', '9', '9:5', '12:60', 'negen uur'])('"%s" is no time', (typed) => {
  expect(readTime(typed)).toBeUndefined();
});
