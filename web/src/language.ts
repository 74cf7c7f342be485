import type { Language } from '@eenloket/kit';

const languages: readonly Language[] = ['nl', 'en'];

/**
 * The language of a request: the first path segment (`/nl/...`), else the first supported one of the
 * `Accept-Language` header (RFC 9110 section 12.5.4, by order; weights are ignored), else Dutch.
 */
export function languageOf(path: string, acceptLanguage: string | undefined): Language {
  const segment = path.split(/[/?]/, 2)[1];
  const wanted = [segment, ...(acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2))];
  return wanted.find(isLanguage) ?? 'nl';
}

function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}
