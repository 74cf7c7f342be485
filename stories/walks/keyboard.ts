import type { Page } from 'playwright-core';
import type { Visitor } from '../support/visitor.js';

/** More stops than any page has. */
const mostTabs = 150;

/** What has the focus: its words, name and value, and whether the focus can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      words: (element.labels?.[0]?.innerText ?? element.innerText ?? '').trim(),
      name: element.name ?? '',
      value: element.value ?? '',
      type: element.type ?? '',
      tag: element.localName,
      visible:
        width > 0 &&
        height > 0 &&
        ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
    };
  });

type Focused = Awaited<ReturnType<typeof focused>>;

/** Presses Tab once. @throws Error when what gets the focus does not show it */
async function tab(page: Page): Promise<Focused> {
  await page.keyboard.press('Tab');
  const at = await focused(page);
  if (at.tag !== 'body' && !at.visible)
    throw new Error(`${page.url()}: the focus on <${at.tag}> “${at.words || at.name}” cannot be seen.`);
  return at;
}

async function tabTo(page: Page, what: string | RegExp, isIt: (at: Focused) => boolean): Promise<void> {
  const stops = new Set<string>();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const at = await tab(page);
    if (isIt(at)) return;
    stops.add(at.tag === 'body' ? '' : at.words || at.name);
  }
  throw new Error(
    `${page.url()}: ${mostTabs} times Tab do not lead to ${what}, but to ${[...stops].join('; ')}.`,
  );
}

const isCalled = (words: string | RegExp) => (at: Focused) =>
  typeof words === 'string' ? at.words === words : words.test(at.words);

/** Goes on to another page by a button or link, with Enter. */
export async function goesOn(visitor: Visitor, words: string | RegExp): Promise<void> {
  await tabTo(visitor.page, words, isCalled(words));
  await visitor.follows(() => visitor.page.keyboard.press('Enter'));
}

/** Opens a folded part of the page with Enter. */
export async function unfolds({ page }: Visitor, words: string | RegExp): Promise<void> {
  await tabTo(page, words, (at) => at.tag === 'summary' && isCalled(words)(at));
  await page.keyboard.press('Enter');
}

/** Types in fields, and chooses radio buttons and checkboxes, by their names. */
export async function fills({ page }: Visitor, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    await tabTo(page, name, (at) => at.name === name);
    const { type } = await focused(page);
    if (type === 'radio') {
      await page.keyboard.press('Space');
      while ((await focused(page)).value !== value) await page.keyboard.press('ArrowDown');
    } else if (type === 'checkbox') await page.keyboard.press('Space');
    else await page.keyboard.type(value);
  }
}

/** Skips to the content with the first stop of the page. @throws Error when the focus does not come there */
export async function skipsToContent({ page }: Visitor): Promise<void> {
  const { words } = await tab(page);
  await page.keyboard.press('Enter');
  const at = await page.evaluate(() => document.activeElement?.id ?? '');
  if (at !== 'content') throw new Error(`${page.url()}: “${words}” leads to “${at}”, not to the content.`);
}

/** Goes round the whole page once. @throws Error when a stop cannot be seen, or there is no way on */
export async function goesRound({ page }: Visitor): Promise<number> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  let stops = 0;
  while ((await tab(page)).tag !== 'body') {
    stops += 1;
    if (stops > mostTabs) throw new Error(`${page.url()}: Tab does not leave the page after ${stops} stops.`);
  }
  return stops;
}

/** After a refusal: the summary of errors has the focus, and its link leads to the field. @returns the field's name */
export async function goesToError({ page }: Visitor): Promise<string> {
  const summary = await page.evaluate(() => document.activeElement?.matches('[data-error-summary]'));
  if (!summary) throw new Error(`${page.url()}: the summary of errors has not got the focus.`);
  await tab(page);
  await page.keyboard.press('Enter');
  return (await focused(page)).name;
}
