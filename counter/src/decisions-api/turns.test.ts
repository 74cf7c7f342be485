import { expect, it } from 'vitest';
import { Turns } from './turns.js';

it('does one piece at a time, in order, and lets others who wait come between', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  setImmediate(() => seen.push('a page'));
  await Promise.all(['first', 'second', 'third'].map((name) => turns.take(() => seen.push(name))));
  expect(seen).toEqual(['a page', 'first', 'second', 'third']);
});

it('lets a page be answered between any two pieces', async () => {
  const turns = new Turns();
  let pages = 0;
  const answerPages = (): void => {
    pages += 1;
    if (pages < 100) setImmediate(answerPages);
  };
  setImmediate(answerPages);
  const seen: number[] = [];
  await Promise.all([1, 2, 3].map(() => turns.take(() => seen.push(pages))));
  expect(seen[0]).toBeLessThan(seen[1]!);
  expect(seen[1]).toBeLessThan(seen[2]!);
});

it('goes on after a piece that failed, which only its own caller hears', async () => {
  const turns = new Turns();
  const failed = turns.take(() => {
    throw new Error('broken');
  });
  await expect(failed).rejects.toThrow('broken');
  expect(await turns.take(() => 'fine')).toBe('fine');
});
