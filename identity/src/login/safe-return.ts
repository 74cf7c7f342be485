/**
 * The path on this site to go to after login: what was asked if it is a plain path, else `/`.
 * `//host`, `/\host` and whole URLs would lead a person who just logged in to somebody else's site.
 */
export function safeReturn(asked: string | undefined): string {
  const base = 'http://site.invalid';
  if (!asked?.startsWith('/') || !URL.canParse(asked, base)) return '/';
  const { origin, pathname, search } = new URL(asked, base);
  // A path may still begin with two slashes after dots are resolved: /.//host
  return origin === base && !pathname.startsWith('//') ? pathname + search : '/';
}
