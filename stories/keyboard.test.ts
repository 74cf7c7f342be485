import { describe, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';
import { askedFact, bornInUtrecht, dateBoxes, filledIn } from './walks/answers.js';

const stage = openStage();
const mostTabs = 80;

/** What has the focus: its words, name and value, and whether the focus can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      words: (element.labels?.[0]?.innerText ?? element.innerText ?? '').trim(),
      name: element.name ?? '',
      value: element.value ?? '',
      type: element.type ?? '',
      visible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    };
  });

type Focused = Awaited<ReturnType<typeof focused>>;

/** Presses Tab until something has the focus; on the way every focus must be visible. */
async function tabTo(page: Page, what: string, isIt: (at: Focused) => boolean): Promise<void> {
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.words && !at.visible) throw new Error(`${page.url()}: the focus on “${at.words}” cannot be seen.`);
    if (isIt(at)) return;
  }
  throw new Error(`${page.url()}: ${mostTabs} times Tab do not lead to ${what}.`);
}

/** Goes on by a button or link, with Enter. */
async function goesOn(visitor: Visitor, words: string): Promise<void> {
  await tabTo(visitor.page, words, (at) => at.words === words);
  await visitor.follows(() => visitor.page.keyboard.press('Enter'));
}

/** Types in fields and chooses radio buttons with the arrows. */
async function fills(visitor: Visitor, fields: Readonly<Record<string, string>>): Promise<void> {
  const { keyboard } = visitor.page;
  for (const [name, value] of Object.entries(fields)) {
    await tabTo(visitor.page, name, (at) => at.name === name);
    const { type } = await focused(visitor.page);
    if (type !== 'radio') await keyboard.type(value);
    else {
      await keyboard.press('Space');
      while ((await focused(visitor.page)).value !== value) await keyboard.press('ArrowDown');
    }
  }
}

describe('with the keyboard only', () => {
  it('a parent reports a birth and sends it', async () => {
    const emma = await stage.visitor();
    await emma.opens('counter', '/nl');
    await fills(emma, { q: 'baby' });
    await goesOn(emma, 'Zoeken');
    await goesOn(emma, 'Ik krijg een kind');
    await fills(emma, { fase: 'born' });
    await goesOn(emma, 'Beginnen');
    await goesOn(emma, 'Emma Sophie de Vries');
    await goesOn(emma, 'Beginnen');
    await fills(emma, dateBoxes('geboren-1', '2026-03-15'));
    await goesOn(emma, 'Verder');
    await goesOn(emma, 'Verder met de vragen');
    while (!emma.path.endsWith('/controleren')) {
      const fact = askedFact(emma.page.url());
      if (fact) await fills(emma, filledIn(fact, bornInUtrecht));
      await goesOn(emma, fact ? 'Verder' : 'Ja, dit klopt');
    }
    await goesOn(emma, 'Ik keur dit goed en verstuur alles');
    await emma.sees('Verstuurd. Elke organisatie heeft uw deel.');
  });
});
