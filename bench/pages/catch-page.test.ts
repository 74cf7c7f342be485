import { channel } from 'node:diagnostics_channel';
import { renderPage } from '@eenloket/design';
import { PAGE_CHANNEL } from '@eenloket/web';
import { createElement } from 'react';
import { expect, it } from 'vitest';
import { catchPage } from './catch-page.js';

const publish = (title: string) => channel(PAGE_CHANNEL).publish(createElement('h1', {}, title));

it('a page that is rendered meanwhile is caught, and can be rendered again by itself', async () => {
  const page = await catchPage(async () => publish('Mijn zaken'));
  expect(renderPage(page)).toContain('<h1>Mijn zaken</h1>');
});

it('none, or more than one, is no measurement', async () => {
  await expect(catchPage(async () => undefined)).rejects.toThrow('0 pages');
  await expect(
    catchPage(async () => {
      publish('a');
      publish('b');
    }),
  ).rejects.toThrow('2 pages');
});

it('afterwards nothing listens any more', async () => {
  await catchPage(async () => publish('a'));
  expect(channel(PAGE_CHANNEL).hasSubscribers).toBe(false);
});
