import { describe, expect, it } from 'vitest';
import { cookieJar } from './cookie.js';

const counter = cookieJar('counter', 'http://127.0.0.1:4100');
const secure = cookieJar('counter', 'https://loket.example.nl');

describe('the cookies of a site', () => {
  it('are read by their own name, among others', () => {
    expect(counter.read('a=1; eenloket-counter=x=y ;eenloket-desk=z', 'session')).toBe('x=y');
    expect(counter.read('eenloket-counter-login=b', 'login')).toBe('b');
  });
  it('are not taken from a name that only looks alike', () => {
    for (const header of [
      undefined,
      '',
      'eenloket-desk=z',
      'eenloket-counter',
      'xeenloket-counter=1',
      'eenloket-counter-login=b',
    ])
      expect(counter.read(header, 'session')).toBeUndefined();
  });
  it('are hidden from scripts and other sites', () => {
    expect(counter.set('session', 'abc')).toBe('eenloket-counter=abc; Path=/; HttpOnly; SameSite=Lax');
  });
  it('are bound to the host over https', () => {
    expect(secure.set('session', 'abc')).toBe(
      '__Host-eenloket-counter=abc; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
    expect(secure.read('__Host-eenloket-counter=abc', 'session')).toBe('abc');
    expect(secure.read('eenloket-counter=abc', 'session')).toBeUndefined();
  });
  it('go away when cleared', () => {
    expect(counter.clear('login')).toContain('eenloket-counter-login=; Max-Age=0;');
  });
});
