import { expect, it } from 'vitest';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const stage = openStage();

/** Presses Tab until the control of this name (or field of this name) has the focus, and that is to be seen. */
async function tabsTo(visitor: Visitor, wanted: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await visitor.page.keyboard.press('Tab');
    const { names, outlined } = await visitor.page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const style = getComputedStyle(element);
      return {
        names: [element.getAttribute('name'), element.innerText?.trim(), element.getAttribute('value')],
        outlined: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
      };
    });
    if (!names.includes(wanted)) continue;
    expect(outlined, `${wanted} shows that it has the focus`).toBe(true);
    return;
  }
  throw new Error(`${visitor.page.url()} has no ${wanted} that Tab leads to.`);
}

const types = async (visitor: Visitor, field: string, text: string): Promise<void> => {
  await tabsTo(visitor, field);
  await visitor.page.keyboard.type(text);
};

const enters = async (visitor: Visitor, control: string): Promise<void> => {
  await tabsTo(visitor, control);
  await visitor.follows(() => visitor.page.keyboard.press('Enter'));
};

it('a birth is reported with the keyboard only', async () => {
  const emma = await stage.visitor();
  await emma.opens('counter', '/nl');
  await emma.page.keyboard.press('Tab');
  expect(await emma.page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
  await types(emma, 'q', 'baby');
  await emma.follows(() => emma.page.keyboard.press('Enter'));
  await enters(emma, 'Ik krijg een kind');
  await tabsTo(emma, 'fase');
  await emma.page.keyboard.press('ArrowDown');
  expect(await emma.page.locator('[name="fase"]:checked').getAttribute('value')).toBe('born');
  await enters(emma, 'Beginnen');
  await enters(emma, 'Emma Sophie de Vries');
  // The choice was kept while logging in.
  await enters(emma, 'Beginnen');
  await types(emma, 'geboren-1-day', '15');
  await types(emma, 'geboren-1-month', '3');
  await types(emma, 'geboren-1-year', '2026');
  await enters(emma, 'Verder');
  await emma.sees('Gefeliciteerd.');
  await enters(emma, 'Verder met de vragen');
  await tabsTo(emma, 'antwoord');
  await emma.page.keyboard.press('Space');
  await enters(emma, 'Verder');
  await emma.seesNot('Er is een fout');
});
