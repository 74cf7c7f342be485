import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../shared/data/', import.meta.url);
const files = {
  persons: 'people/brp-personen-mock.json',
  services: 'services/upl-2023-10.csv',
  organisations: 'organisations/overheidsorganisaties.ndjson',
} as const;

/** Where one of the real files stands. */
export const realFile = (name: keyof typeof files): string => fileURLToPath(new URL(files[name], root));

/** Whether the real files are there; they are not part of the project. */
export const realDataIsThere = Object.keys(files).every((name) =>
  existsSync(realFile(name as keyof typeof files)),
);

/** What a skipped test says. */
export const realDataAbsent = realDataIsThere
  ? ''
  : ` (skipped: there are no files in ${fileURLToPath(root)})`;

/** The text of one of the real files. */
export const realText = (name: keyof typeof files): string => readFileSync(realFile(name), 'utf8');
