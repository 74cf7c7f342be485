import { safeReturn } from '@eenloket/identity';
import type { CounterPorts } from '../counter-ports.js';
import { go, missing } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';

const steps: { readonly [days: string]: number } = { '1': 1, '7': 7 };

/** Moves the demo clock by a day or a week and comes back to the page; outside a demo there is nothing here. */
export const demoClockRoutes = (site: CounterSite, { demo }: CounterPorts): void =>
  site.openAct('/demo-klok', async ({ form, to }) => {
    const days = steps[form.text('days')];
    if (!demo || days === undefined) return missing;
    await demo.advance(days);
    const back = form.text('back');
    return go(back === '' ? to('/') : safeReturn(back));
  });
