import type { Language } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { Representative } from '../representative.js';
import { dossierOf, type DossierEntry } from './dossier.js';

/** A dossier to take home: for machines and for people. */
export interface DossierDocument {
  readonly json: string;
  readonly html: string;
}

const TITLE = { nl: 'Uw dossier', en: 'Your file' };

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const section = ({ at, party, title, body, language: written }: DossierEntry, language: Language): string =>
  `<section${written ? ` lang="${written}"` : ''}><h2>${escape(title[language])}</h2><p><time datetime="${at}">${at.slice(0, 10)}</time> ${escape(party)}</p>` +
  `${body === undefined ? '' : `<pre>${escape(body)}</pre>`}</section>`;

/** The whole dossier of a person in one JSON text and one HTML page, oldest first. All text is escaped. */
export const dossierDocument = async (
  tx: Transaction,
  personId: string,
  language: Language,
  by?: Representative,
): Promise<DossierDocument> => {
  const entries = await dossierOf(tx, personId, by);
  const title = TITLE[language];
  return {
    json: JSON.stringify({ format: 1, entries }, null, 2),
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>` +
      `<body><h1>${title}</h1>${entries.map((entry) => section(entry, language)).join('')}</body></html>`,
  };
};
