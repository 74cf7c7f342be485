import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';

/** A component as the gallery shows it. */
export interface Example {
  readonly name: string;
  readonly show: (language: Language) => ReactNode;
}

/** Chooses the text in the language of the gallery. */
export const say = (language: Language, nl: string, en: string): string => (language === 'nl' ? nl : en);
