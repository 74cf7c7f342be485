import type { Account, ClientMetadata, Configuration } from 'oidc-provider';
import { acrOf, bsnClaim } from './claims.js';
import type { ProviderClient } from './client.js';
import { errorPage } from './error-page.js';
import { sendPage } from './send-page.js';
import { logoutPage } from './logout-page.js';
import { memoryAdapter } from './memory-adapter.js';
import type { Choice } from './people.js';
import type { ProviderKeys } from './provider-keys.js';
import { languageOf } from './texts.js';

/**
 * What oidc-provider is told: code flow with PKCE only, two scopes beyond `openid` (`bsn` for residents,
 * `worker` for workers), consent implied, and claims about a person at the userinfo endpoint only, so that no token carries a BSN.
 */
export function providerConfiguration(
  clients: readonly ProviderClient[],
  keys: ProviderKeys,
  choiceOf: (clientId: string, accountId: string) => Choice | undefined,
): Configuration {
  return {
    adapter: memoryAdapter(Date.now),
    clients: clients.map(clientMetadata),
    jwks: { keys: [...keys.jwks.keys] } as NonNullable<Configuration['jwks']>,
    cookies: { keys: [...keys.cookieKeys] },
    pkce: { required: () => true },
    responseTypes: ['code'],
    scopes: ['openid', 'bsn', 'worker'],
    claims: { openid: ['sub'], bsn: [bsnClaim], worker: ['name', 'organisation', 'roles'] },
    acrValues: [acrOf('substantial'), acrOf('high')],
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) =>
          sendPage(ctx.res, 200, logoutPage(languageOf(ctx.oidc.params?.['ui_locales']), form), clients),
      },
    },
    interactions: { url: (_ctx, interaction) => `/login/${interaction.uid}` },
    renderError: (ctx, out) =>
      sendPage(ctx.res, ctx.status, errorPage('nl', `${out.error}: ${out.error_description ?? ''}`), clients),
    findAccount: (ctx, accountId) => account(choiceOf(ctx.oidc.client?.clientId ?? '', accountId)),
    loadExistingGrant: async (ctx) => {
      const { client, session, params, provider } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(String(params?.['scope'] ?? 'openid'));
      await grant.save();
      return grant;
    },
    ttl: {
      AccessToken: 300,
      AuthorizationCode: 60,
      IdToken: 300,
      Interaction: 900,
      Grant: 3600,
      Session: 3600,
    },
  };
}

function clientMetadata(client: ProviderClient): ClientMetadata {
  return {
    client_id: client.id,
    client_secret: client.secret,
    redirect_uris: [...client.redirectUris],
    post_logout_redirect_uris: [...client.postLogoutRedirectUris],
    grant_types: ['authorization_code'],
    response_types: ['code'],
    scope: client.audience === 'residents' ? 'openid bsn' : 'openid worker',
  };
}

function account(choice: Choice | undefined): Account | undefined {
  return choice && { accountId: choice.id, claims: async () => ({ sub: choice.id, ...choice.claims }) };
}
