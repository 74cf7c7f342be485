import { CodedError, err, ok, type Result } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { insertAttempt, takeAttempt, type Attempt } from '../store/attempt-rows.js';
import type { SessionRow } from '../store/session-rows.js';
import { cookieJar, type CookieJar } from './cookie.js';
import { keptFor_seconds, openForm, sealForm, type KeptForm } from './kept-form.js';
import { loginFailed, ProviderLink, type ProviderAnswer } from './provider-link.js';
import { safeReturn } from './safe-return.js';
import { hashSecret, newSecret, sameSecret } from './secret.js';
import { attemptEnds, noSession, SessionKeeper } from './session-keeper.js';
import type { LoginErrorCode, Redirect, Session, SiteLogin, SiteLoginOptions } from './site-login.js';

/** Makes the login of one site. Nothing is asked of the provider until the first login. */
export function createSiteLogin(options: SiteLoginOptions): SiteLogin {
  return new StoredSiteLogin(options);
}

class StoredSiteLogin implements SiteLogin {
  private readonly cookies: CookieJar;
  private readonly provider: ProviderLink;
  private readonly sessions: SessionKeeper;

  constructor(private readonly options: SiteLoginOptions) {
    this.cookies = cookieJar(options.site, options.publicUrl);
    this.provider = new ProviderLink(options);
    this.sessions = new SessionKeeper(options);
  }

  async beginLogin({
    returnTo,
    language,
  }: Parameters<SiteLogin['beginLogin']>[0]): ReturnType<SiteLogin['beginLogin']> {
    const [state, browser, nonce, codeVerifier] = this.secrets();
    const location = await this.provider.authorizationUrl({ state, nonce, codeVerifier }, language);
    if (!location.ok) return location;
    const now = this.options.systemClock.now();
    const attempt = { codeVerifier, nonce, returnTo: safeReturn(returnTo) };
    await this.transaction((tx) =>
      insertAttempt(tx, this.attemptKey(state, browser), attempt, { now, expiresAt: attemptEnds(now) }),
    );
    return ok({ location: location.value, setCookies: [this.cookies.set('login', browser)] });
  }

  async finishLogin(cookies: string | undefined, query: string): ReturnType<SiteLogin['finishLogin']> {
    const state = new URLSearchParams(query).get('state') ?? '';
    const browser = this.cookies.read(cookies, 'login') ?? '';
    const now = this.options.systemClock.now();
    // Taken in a transaction of its own: also a login that fails has used up its state.
    const attempt = await this.transaction((tx) => takeAttempt(tx, this.attemptKey(state, browser), now));
    if (!attempt) return err(loginOver());
    const answer = await this.provider.exchange(query, { ...attempt, state });
    return answer.ok ? this.startSession(cookies, attempt, answer.value) : answer;
  }

  sessionOf(cookies: string | undefined): ReturnType<SiteLogin['sessionOf']> {
    return this.withSession(cookies, async (tx, secret, row) => ok(await this.sessions.use(tx, secret, row)));
  }

  csrfHolds(session: Session, posted: string | undefined): boolean {
    return posted !== undefined && sameSecret(session.csrfToken, posted);
  }

  actFor(cookies: string | undefined, mandateId: string | undefined): ReturnType<SiteLogin['actFor']> {
    return this.withSession(cookies, async (tx, secret, row) => {
      const held = row.personId === null ? [] : await this.options.mandates.heldBy(tx, row.personId);
      const actingFor = mandateId ?? null;
      if (actingFor !== null && !held.some(({ id }) => id === actingFor)) return err(noMandate());
      await this.sessions.actFor(tx, secret, actingFor);
      return ok(await this.sessions.use(tx, secret, { ...row, actingFor }));
    });
  }

  async keepForm(
    cookies: string | undefined,
    form: KeptForm,
    token: string,
  ): ReturnType<SiteLogin['keepForm']> {
    const secret = this.cookies.read(cookies, 'session');
    if (secret === undefined) return undefined;
    const owner = await this.transaction((tx) => this.sessions.ownerOfForm(tx, secret, token));
    if (owner === undefined) return undefined;
    const { sessionKey, random } = this.options;
    const until = this.now_ms() + keptFor_seconds * 1000;
    const sealed = sealForm(form, owner, { sessionKey, random, until });
    return sealed === undefined ? undefined : this.cookies.set('form', sealed, keptFor_seconds);
  }

  keptForm(cookies: string | undefined, access: Session['access']): ReturnType<SiteLogin['keptForm']> {
    const sealed = this.cookies.read(cookies, 'form');
    const { sessionKey } = this.options;
    const owner = () => this.sessions.ownerOf(access);
    return sealed === undefined ? undefined : openForm(sealed, owner(), { sessionKey, now: this.now_ms() });
  }

  forgetForm(): string {
    return this.cookies.clear('form');
  }

  async logout(cookies: string | undefined, language: 'nl' | 'en'): Promise<Redirect> {
    const setCookies = (['session', 'login', 'form'] as const).map((each) => this.cookies.clear(each));
    const secret = this.cookies.read(cookies, 'session') ?? '';
    const found = await this.transaction(async (tx) => {
      const row = await this.sessions.find(tx, secret);
      await this.sessions.end(tx, secret);
      return row;
    });
    if (!found.ok) return { location: '/', setCookies };
    return { location: await this.provider.endSessionUrl(found.value.idToken, language), setCookies };
  }

  private async startSession(
    cookies: string | undefined,
    attempt: Attempt,
    { claims, assurance, idToken }: ProviderAnswer,
  ): Promise<Result<Redirect, CodedError<LoginErrorCode>>> {
    const secret = await this.transaction(async (tx) => {
      const admitted = await this.options.admit(tx, claims);
      if (!admitted.ok) return admitted;
      const account = { personId: null, worker: null, ...admitted.value };
      const before = this.cookies.read(cookies, 'session');
      if (before !== undefined) await this.sessions.end(tx, before);
      return ok(await this.sessions.start(tx, { ...account, assurance, idToken }));
    });
    if (!secret.ok) return err(loginFailed(secret.error));
    const setCookies = [this.cookies.set('session', secret.value), this.cookies.clear('login')];
    return ok({ location: attempt.returnTo, setCookies });
  }

  /** Runs `work` with the secret and the row of the cookie's session, if there is one that holds. */
  private async withSession<T, E>(
    cookies: string | undefined,
    work: (tx: Transaction, secret: string, row: SessionRow) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | ReturnType<typeof noSession>>> {
    const secret = this.cookies.read(cookies, 'session');
    if (secret === undefined) return err(noSession());
    return this.transaction(async (tx) => {
      const found = await this.sessions.find(tx, secret);
      return found.ok ? work(tx, secret, found.value) : found;
    });
  }

  private now_ms(): number {
    return Date.parse(this.options.systemClock.now());
  }

  private secrets(): [state: string, browser: string, nonce: string, codeVerifier: string] {
    const secret = (): string => newSecret(this.options.random);
    return [secret(), secret(), secret(), secret()];
  }

  private attemptKey(state: string, browser: string): Parameters<typeof takeAttempt>[1] {
    return { site: this.options.site, stateHash: hashSecret(state), browserHash: hashSecret(browser) };
  }

  private transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.options.database.transaction(this.options.context(), work);
  }
}

const loginOver = (): CodedError<LoginErrorCode> =>
  new CodedError(
    'identity.loginOver',
    'This login is over, was used before, or began in another browser: begin again.',
  );

const noMandate = (): CodedError<'identity.noMandate'> =>
  new CodedError(
    'identity.noMandate',
    'There is no mandate in force to act for this person: ask them to give one.',
  );
