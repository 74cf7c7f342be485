/**
 * An address whose path can be decoded: one that cannot (`/%zz`, half a character as `/%e2%82`) is taken as it is written, so that it
 * is answered like any address where there is nothing, by the site's own page or problem, and not by the framework. Pure.
 * @param url path and query of a request
 */
export function readableAddress(url: string): string {
  const [path = ''] = url.split('?', 1);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll('%', '%25') + url.slice(path.length);
  }
}
