import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn, startSites, type Sites } from '../../testing/sites.js';

let sites: Sites;
beforeAll(async () => {
  sites = await startSites();
});
afterAll(() => sites.close());

describe('a form that comes when the session is over', () => {
  const form = {
    action: '/nl/zaken/1/weigeren',
    page: '/nl/zaken/1',
    fields: [['reden', 'Liever later']] as const,
  };
  const accessOf = async (cookies: string) => {
    const session = await sites.counter.sessionOf(cookies);
    if (!session.ok) throw session.error;
    return session.value;
  };
  /** Logs in, lets the session end, and sends the form; the browser's cookies after that. */
  const sentTooLate = async (persona: string): Promise<{ cookies: string; kept: string | undefined }> => {
    const cookies = await logIn(sites.counter, persona);
    const { csrfToken } = await accessOf(cookies);
    sites.systemClock.advance_minutes(16);
    const line = await sites.counter.keepForm(cookies, form, csrfToken);
    return { cookies, kept: line?.split(';')[0] };
  };
  it('is kept for who typed it, until half an hour later', async () => {
    const { kept } = await sentTooLate('emma-de-vries');
    expect(kept).not.toContain('Liever');
    const again = await logIn(sites.counter, 'emma-de-vries');
    const { access } = await accessOf(again);
    expect(sites.counter.keptForm(`${again}; ${kept}`, access)).toEqual(form);
    sites.systemClock.advance_minutes(31);
    expect(sites.counter.keptForm(`${again}; ${kept}`, access)).toBeUndefined();
  });
  it('is kept also when somebody else logged in meanwhile', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    const { csrfToken } = await accessOf(cookies);
    sites.systemClock.advance_minutes(16);
    await logIn(sites.counter, 'samira-el-amrani');
    expect(await sites.counter.keepForm(cookies, form, csrfToken)).toBeDefined();
  });
  it('stays shut for another person in the same browser, and on another site', async () => {
    const { kept } = await sentTooLate('emma-de-vries');
    const other = await logIn(sites.counter, 'samira-el-amrani');
    expect(sites.counter.keptForm(`${other}; ${kept}`, (await accessOf(other)).access)).toBeUndefined();
    const emma = await logIn(sites.counter, 'emma-de-vries');
    const moved = kept?.replace('eenloket-counter', 'eenloket-desk');
    expect(sites.desk.keptForm(`${emma}; ${moved}`, (await accessOf(emma)).access)).toBeUndefined();
  });
  it('of somebody who acts for another is not shown when she acts for herself', async () => {
    const { kept } = await sentTooLate('emma-de-vries');
    const again = await logIn(sites.counter, 'emma-de-vries');
    const { access } = await accessOf(again);
    const acting = { ...access, actingFor: { id: 'mandate' } } as unknown as typeof access;
    expect(sites.counter.keptForm(`${again}; ${kept}`, acting)).toBeUndefined();
  });
  it('is kept, and not taken, when it is of an earlier login of the same person', async () => {
    const earlier = await accessOf(await logIn(sites.counter, 'emma-de-vries'));
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    const now = await accessOf(cookies);
    expect(sites.counter.csrfHolds(now, earlier.csrfToken)).toBe(false);
    const line = await sites.counter.keepForm(cookies, form, earlier.csrfToken);
    expect(sites.counter.keptForm(`${cookies}; ${line?.split(';')[0]}`, now.access)).toEqual(form);
  });
  it('is not kept with the token of another person, nor without a session', async () => {
    const { cookies } = await sentTooLate('emma-de-vries');
    expect(await sites.counter.keepForm(cookies, form, 'made-up')).toBeUndefined();
    expect(await sites.counter.keepForm(undefined, form, 'made-up')).toBeUndefined();
    const { csrfToken } = await accessOf(await logIn(sites.counter, 'samira-el-amrani'));
    expect(await sites.counter.keepForm(cookies, form, csrfToken)).toBeUndefined();
  });
  it('is forgotten at logout', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    const { setCookies } = await sites.counter.logout(cookies, 'nl');
    expect(setCookies.some((line) => line.startsWith('eenloket-counter-form=; Max-Age=0'))).toBe(true);
  });
});
