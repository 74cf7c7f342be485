import { CodedError, err, ok, type Language, type Result } from '@eenloket/kit';
import * as oidc from 'openid-client';
import { acrOf, assuranceOf, type Assurance } from '../provider/claims.js';
import type { LoginErrorCode, SiteLoginOptions } from './site-login.js';

/** What came back from the provider and holds. */
export interface ProviderAnswer {
  readonly claims: { readonly [claim: string]: unknown };
  readonly assurance: Assurance;
  readonly idToken: string;
}

interface Sent {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

type Answer<T> = Promise<Result<T, CodedError<LoginErrorCode>>>;

/** The OpenID Connect side of a site's login: code flow with PKCE (RFC 7636), state and nonce. Nothing is kept here but the provider's metadata. */
export class ProviderLink {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(private readonly options: SiteLoginOptions) {}

  /** The URL that begins a login. */
  async authorizationUrl(sent: Sent, language: Language): Answer<string> {
    const provider = await this.provider();
    if (!provider.ok) return provider;
    const url = oidc.buildAuthorizationUrl(provider.value, {
      redirect_uri: this.options.publicUrl + this.options.returnPath,
      scope: this.options.scope,
      state: sent.state,
      nonce: sent.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(sent.codeVerifier),
      code_challenge_method: 'S256',
      acr_values: this.options.assurances.map(acrOf).join(' '),
      // Never in silence: on a shared computer the next person must not become the last one.
      prompt: 'login',
      ui_locales: language,
    });
    return ok(url.href);
  }

  /** Exchanges the code, checks the ID token (signature, issuer, audience, nonce, assurance) and fetches the claims. */
  async exchange(query: string, sent: Sent): Answer<ProviderAnswer> {
    const provider = await this.provider();
    if (!provider.ok) return provider;
    try {
      return await this.answerOf(provider.value, query, sent);
    } catch (cause) {
      const refused = cause instanceof oidc.AuthorizationResponseError && cause.error === 'access_denied';
      return err(refused ? loginRefused(cause) : loginFailed('the answer does not hold', cause));
    }
  }

  /** The URL that ends the login at the provider, or the site itself when the provider cannot be reached. */
  async endSessionUrl(idToken: string, language: Language): Promise<string> {
    const home = `${this.options.publicUrl}/`;
    const provider = await this.provider();
    if (!provider.ok) return home;
    return oidc.buildEndSessionUrl(provider.value, {
      id_token_hint: idToken,
      post_logout_redirect_uri: home,
      ui_locales: language,
    }).href;
  }

  private async answerOf(provider: oidc.Configuration, query: string, sent: Sent): Answer<ProviderAnswer> {
    const { publicUrl, returnPath, assurances } = this.options;
    const url = new URL(publicUrl + returnPath);
    url.search = query;
    const tokens = await oidc.authorizationCodeGrant(provider, url, {
      expectedState: sent.state,
      expectedNonce: sent.nonce,
      pkceCodeVerifier: sent.codeVerifier,
      idTokenExpected: true,
    });
    const idClaims = tokens.claims();
    const assurance = assuranceOf(idClaims?.acr);
    if (!idClaims || !tokens.id_token) return err(loginFailed('there is no ID token'));
    if (!assurance || !assurances.includes(assurance))
      return err(loginFailed('the level of assurance is too low'));
    const claims = await oidc.fetchUserInfo(provider, tokens.access_token, idClaims.sub);
    return ok({ claims, assurance, idToken: tokens.id_token });
  }

  /** The provider's metadata, fetched once it is needed; asked again after a failure. */
  private async provider(): Answer<oidc.Configuration> {
    this.found ??= this.discover();
    try {
      return ok(await this.found);
    } catch (cause) {
      this.found = undefined;
      const message = `The login service ${this.options.issuer} does not answer: try again in a minute.`;
      return err(new CodedError('identity.providerUnavailable', message, { cause }));
    }
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.options;
    // Plain http only to this machine, where the development provider lives.
    const insecure = new URL(issuer).protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {};
    return oidc.discovery(
      new URL(issuer),
      clientId,
      undefined,
      oidc.ClientSecretBasic(clientSecret),
      insecure,
    );
  }
}

/** The provider's answer does not hold: `why` for the log, without personal data. */
export const loginFailed = (why: string, cause?: unknown): CodedError<LoginErrorCode> =>
  new CodedError('identity.loginFailed', `Logging in failed: ${why}. Begin again.`, { cause });

const loginRefused = (cause: unknown): CodedError<LoginErrorCode> =>
  new CodedError(
    'identity.loginRefused',
    'Nobody was logged in: the person went back, or the login service refused.',
    {
      cause,
    },
  );
