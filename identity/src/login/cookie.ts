/** How a site's cookies are named and guarded. Cookies ignore ports, so every site has names of its own. */
export interface CookieJar {
  /** The value of the site's cookie in a `Cookie` header, if it is there. */
  read(header: string | undefined, purpose: CookiePurpose): string | undefined;
  /** A `Set-Cookie` line: HttpOnly, SameSite=Lax, for the browser's session or so many seconds; with https also Secure and `__Host-` (RFC 6265bis 4.1.3.2). */
  set(purpose: CookiePurpose, value: string, maxAge_seconds?: number): string;
  /** A `Set-Cookie` line that removes the cookie. */
  clear(purpose: CookiePurpose): string;
}

/** `session` after login; `login` binds a login under way to this browser; `form` holds a sealed form that came too late. */
export type CookiePurpose = 'session' | 'login' | 'form';

/** The cookies of `site` under its public URL. */
export function cookieJar(site: string, publicUrl: string): CookieJar {
  const secure = publicUrl.startsWith('https:');
  const nameOf = (purpose: CookiePurpose): string =>
    `${secure ? '__Host-' : ''}eenloket-${site}${purpose === 'session' ? '' : `-${purpose}`}`;
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    read: (header, purpose) => readCookie(header, nameOf(purpose)),
    set: (purpose, value, maxAge_seconds) =>
      `${nameOf(purpose)}=${value}${maxAge_seconds === undefined ? '' : `; Max-Age=${maxAge_seconds}`}${attributes}`,
    clear: (purpose) => `${nameOf(purpose)}=; Max-Age=0${attributes}`,
  };
}

function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at >= 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
