import { describe, expect, it } from 'vitest';
import { afterwards, confirmationOf } from './done.js';

describe('the confirmation of an act', () => {
  it('stands on the page that follows, in the language of that page', () => {
    const path = afterwards('/zaak/1', 'brief');
    expect(path).toBe('/zaak/1?gedaan=brief');
    expect(confirmationOf(path, 'nl')).toMatch(/^De brief is verstuurd/);
    expect(confirmationOf(path, 'en')).toMatch(/^The letter was sent/);
  });
  it.each(['', '/zaak/1', '/zaak/1?gedaan=', '/?gedaan=toString', '/?gedaan=<b>x</b>'])(
    'is none for %j',
    (path) => {
      expect(confirmationOf(path, 'nl')).toBeUndefined();
    },
  );
});
