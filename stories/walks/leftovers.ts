import { demoPersonas, demoWorkers, fullName } from '@eenloket/identity';
import type { Page } from 'playwright-core';

/** Words that a Dutch sentence can hardly do without, and an English one never has. */
const dutch =
  /(?<![\p{L}\p{N}-])(de|het|een|niet|geen|wij|ons|onze|uw|jouw|zijn|wordt|worden|werd|voor|naar|omdat|heeft|hebben|kunt|kan u|moet|deze|dit|dat|maar|ook|nog|bij|aan|van|met|als|krijgt|alleen|zonder|tot|door)(?![\p{L}\p{N}-])/giu;

/** What stands where a text is missing. */
const missing =
  /\b(undefined|NaN|null)\b|\[object |\{\{|\$\{|(?<![@/\w])(aanvrager|partner|kind|huishouden|geboorte|erkenning|polis|aanvraag)\.[a-z]\w+/g;

const names = [
  ...demoPersonas.flatMap(({ name }) => [fullName({ name }), [name.prefix, name.family].join(' ').trim()]),
  ...demoWorkers.map(({ name }) => name),
];

/** Names of texts that were not written, and values that are none, among these words. */
export const missingTexts = (words: string): readonly string[] => words.match(missing) ?? [];

/**
 * Dutch words on an English page, each with what stands around it: outside what the page itself says is Dutch (`lang="nl"`:
 * letters, laws, what somebody wrote) and the names of people.
 */
export async function dutchWords(page: Page): Promise<readonly string[]> {
  const parts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (!parent?.closest('[lang="nl"], script, style')) found.push(textContent ?? '');
    }
    return found;
  });
  const words = names.reduce((text, name) => text.replace(new RegExp(name, 'gi'), '…'), parts.join(' '));
  return [...words.matchAll(dutch)].map(({ index, 0: word }) =>
    words.slice(Math.max(0, index - 30), index + word.length + 30).replace(/\s+/g, ' '),
  );
}
