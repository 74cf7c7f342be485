import { describe, expect, it } from 'vitest';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';
import { checkAndSend } from './walks/main-job.js';
import { openCase, takeCase } from './walks/work.js';

// What is told is in the records, not on a page: once is enough.
const stage = openStage();

const approval = '0af7651916cd43dd8448eb211c80319c';
const deed = '4bf92f3577b34da6a3ce929d0e0e4736';

/** Does something in a trace, as from a caller with a trace of its own (W3C trace context). */
async function inTrace(trace: string, { page }: Visitor, act: () => Promise<unknown>): Promise<void> {
  await page.setExtraHTTPHeaders({ traceparent: `00-${trace}-b7ad6b7169203331-01` });
  await act();
  await page.setExtraHTTPHeaders({});
}

/** What happened in a trace: the organisation and the last word of each event's type. */
const happened = async (trace: string): Promise<string[]> => {
  const rows = await stage.system.asOwner<{ organisation: string; type: string }>(
    `select organisation_id as organisation, type from store.event where split_part(traceparent, '-', 2) = $1`,
    [trace],
  );
  return rows.map(({ organisation, type }) => `${organisation} ${type.split('.').at(-1)}`);
};
/** For which purposes facts were read or changed in a trace. */
const logged = async (trace: string): Promise<string[]> => {
  const rows = await stage.system.asOwner<{ organisation: string }>(
    `select distinct organisation_id as organisation from ledger.processing where split_part(traceparent, '-', 2) = $1`,
    [trace],
  );
  return rows.map(({ organisation }) => organisation);
};

describe('one trace', () => {
  it('goes from a click to the letter, through every delivery and organisation on the way', async () => {
    const { place } = await stage.answeredBirth('Emma Sophie de Vries');
    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.opens('counter', `${place}/controleren`);
    await inTrace(approval, emma, () => checkAndSend(emma));
    const petra = await stage.worker('Petra Kuipers');
    await openCase(petra, 'Aangifte van geboorte');
    await takeCase(petra);
    expect(await happened(approval), 'one approval opens a case at every organisation').toEqual(
      expect.arrayContaining([
        'loket part-approved',
        'gemeente-utrecht received',
        'gemeente-utrecht proposed',
        'svb received',
        'toeslagen received',
        'zorgverzekeraar received',
      ]),
    );

    // The deed, the number of the child, the insurer that waited for it and decides by itself, and its letter.
    await inTrace(deed, petra, () => petra.presses('Beslis zoals voorgesteld'));
    await emma.opens('counter', '/nl/berichten');
    await emma.waitsFor(/is verzekerd vanaf 15 maart 2026/);
    expect(await happened(deed)).toEqual(
      expect.arrayContaining([
        'gemeente-utrecht decision-taken',
        'gemeente-utrecht registration-requested',
        'gemeente-utrecht child-registered',
        'zorgverzekeraar started',
        'zorgverzekeraar decided',
        'zorgverzekeraar letter-sent',
        'svb started',
      ]),
    );
    expect(await happened(approval), 'a later click is another trace').not.toContain(
      'zorgverzekeraar letter-sent',
    );
    expect(await logged(deed)).toContain('gemeente-utrecht');

    const [letter] = await stage.system.asOwner<{ trace: string }>(
      `select split_part(e.traceparent, '-', 2) as trace
         from messages.message m join store.event e on e.id = m.source_event
        where m.subject like '%is verzekerd vanaf%'`,
    );
    expect(letter, 'the letter in the box says which click it came from').toEqual({ trace: deed });
  });
});
