import { expect, it } from 'vitest';
import { readableAddress } from './readable-address.js';

it.each([
  ['/nl/regels', '/nl/regels'],
  ['/caf%C3%A9?a=%zz', '/caf%C3%A9?a=%zz'],
  ['/nl/%zz', '/nl/%25zz'],
  ['/%e2%82/a%20b?q=%20', '/%25e2%2582/a%2520b?q=%20'],
  ['/100%', '/100%25'],
  ['', ''],
])('%s is read as %s', (url, read) => {
  expect(readableAddress(url)).toBe(read);
});
