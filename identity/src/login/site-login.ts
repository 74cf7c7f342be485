import type { Clock, CodedError, Language, Random, Result } from '@eenloket/kit';
import type { Database, Transaction, WorkContext } from '@eenloket/store';
import type { Mandates } from '../mandates/create-mandates.js';
import type { Assurance } from '../provider/claims.js';
import type { WorkerAccount } from '../store/session-rows.js';
import type { Access } from './access.js';
import type { KeptForm } from './kept-form.js';

/** A page's answer in two parts: where to send the browser, and the `Set-Cookie` lines to send with it. */
export interface Redirect {
  readonly location: string;
  readonly setCookies: readonly string[];
}

/** Someone is logged in. */
export interface Session {
  readonly access: Access;
  /** For a hidden field in every form of this session. */
  readonly csrfToken: string;
}

/**
 * `identity.loginOver`: too late, already used, begun in another browser, or a state we did not send. `identity.loginRefused`: the provider or the person said no.
 * `identity.loginFailed`: the provider's answer does not hold (code, nonce, signature, claims). `identity.providerUnavailable`: try later.
 */
export type LoginErrorCode =
  'identity.loginOver' | 'identity.loginRefused' | 'identity.loginFailed' | 'identity.providerUnavailable';

/** `identity.noSession`, `identity.sessionExpired`, `identity.wrongSite` (a cookie of another site of ours). */
export type SessionErrorCode = 'identity.noSession' | 'identity.sessionExpired' | 'identity.wrongSite';

/** Login and sessions of one site. Cookies come in as the `Cookie` header, and go out as `Set-Cookie` lines. */
export interface SiteLogin {
  /** Sends the browser to the provider; afterwards it comes back to `returnTo`, a path on this site. Error: `identity.providerUnavailable`. */
  beginLogin(asked: {
    returnTo?: string;
    language: Language;
  }): Promise<Result<Redirect, CodedError<LoginErrorCode>>>;
  /** Takes the provider's answer: the query string (with or without `?`) of the return path. Success starts a session under a new id and ends the one that the browser had. */
  finishLogin(
    cookies: string | undefined,
    query: string,
  ): Promise<Result<Redirect, CodedError<LoginErrorCode>>>;
  /** Who is logged in, by the cookie; counts as use of the session. */
  sessionOf(cookies: string | undefined): Promise<Result<Session, CodedError<SessionErrorCode>>>;
  /** Whether a posted token is that of this session. */
  csrfHolds(session: Session, posted: string | undefined): boolean;
  /** Acts for the person of a mandate from now on, or for oneself again (`undefined`). Errors: those of `sessionOf`, and `identity.noMandate`. */
  actFor(
    cookies: string | undefined,
    mandateId: string | undefined,
  ): Promise<Result<Session, CodedError<SessionErrorCode | 'identity.noMandate'>>>;
  /**
   * Keeps a form that came when its session was over or that is of an earlier one, sealed for its owner, in the browser for half an hour.
   * @param token the token that was posted with it
   * @returns the `Set-Cookie` line; undefined when it is not a form of who has that session, or too long
   */
  keepForm(cookies: string | undefined, form: KeptForm, token: string): Promise<string | undefined>;
  /** The form that was kept for who is logged in now, if there is one. Another person's stays shut. */
  keptForm(cookies: string | undefined, access: Access): KeptForm | undefined;
  /** The `Set-Cookie` line that forgets the form. */
  forgetForm(): string;
  /** Ends the session here at once and sends the browser to end it at the provider (OpenID Connect RP-Initiated Logout). */
  logout(cookies: string | undefined, language: Language): Promise<Redirect>;
}

/** Who may have a session after login, from the provider's claims about them. */
export type Admit = (
  tx: Transaction,
  claims: { readonly [claim: string]: unknown },
) => Promise<Result<{ personId: string } | { worker: WorkerAccount }, string>>;

/** What a site's login is built from; `app` fills it. */
export interface SiteLoginOptions {
  /** Binds cookies and sessions: `counter` or `desk`. */
  readonly site: string;
  /** Where browsers find this site, without a slash at the end, e.g. `http://127.0.0.1:4100`. */
  readonly publicUrl: string;
  /** Path that the provider returns to, e.g. `/login/return`. */
  readonly returnPath: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `openid bsn` or `openid worker`. */
  readonly scope: string;
  /** Levels of assurance that this site accepts, wanted first. */
  readonly assurances: readonly Assurance[];
  readonly admit: Admit;
  /** Where sessions are kept, as which organisation. */
  readonly database: Database;
  readonly context: () => WorkContext;
  readonly mandates: Pick<Mandates, 'heldBy'>;
  /** Real time: sessions end on it, also when the demo clock is moved. */
  readonly systemClock: Pick<Clock, 'now'>;
  readonly random: Random;
  /** 32 bytes that the CSRF tokens are made with. */
  readonly sessionKey: Uint8Array;
}
