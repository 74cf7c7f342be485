import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The HTML of a part of a page: what a live region fetches, or the body of a letter. */
export const renderFragment = (part: ReactNode): string => renderToStaticMarkup(part);
