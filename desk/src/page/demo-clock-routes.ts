import type { DeskPorts } from '../ports.js';
import type { DeskSite } from '../worker/desk-site.js';

/** `POST /nl/demoklok` with `days` (1 or 7) moves the demo clock for everybody; there is none outside a demonstration. */
export function demoClockRoutes(site: DeskSite, { clock }: Pick<DeskPorts, 'clock'>): void {
  site.act('/demoklok', async ({ language }, { form }) => {
    if (clock.mode !== 'demo') return 'nothingThere';
    await clock.advanceDays(form.text('days') === '7' ? 7 : 1);
    return { goTo: `/${language}` };
  });
}
