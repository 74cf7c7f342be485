import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The text of a document, by its path from the root of the project. */
export const documentText = (path: string): string => readFileSync(root + path, 'utf8');

/** Whether a path from the root exists. */
export const isThere = (path: string): boolean => existsSync(root + path);

/** The folder of the project. */
export const projectRoot = root;

/** The commands in a document's shell snippets, one a line. */
export const commandsIn = (text: string): string[] =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, body = '']) =>
    body.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')),
  );
