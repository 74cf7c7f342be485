import { chmod, link, readFile, rm, writeFile } from 'node:fs/promises';

/**
 * Reads a small secret or setting kept in a file (mode 600), making it by `create` the first time.
 * Safe when two programs do so at once: the file appears whole, and both get the same content.
 */
export async function keptFile(path: string, create: () => string | Promise<string>): Promise<string> {
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept.trim();
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, `${await create()}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return (await readFile(path, 'utf8')).trim();
}
