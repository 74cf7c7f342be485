import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { DemoPersona } from '../personas/demo-persona.js';
import type { DemoWorker } from '../personas/demo-worker.js';
import type { ProviderClient } from './client.js';
import { errorPage } from './error-page.js';
import { loadOidcProvider } from './load-oidc-provider.js';
import { answerLogin, type LoginRoute } from './login-route.js';
import { escapeHtml, page } from './page.js';
import { choicesFor } from './people.js';
import { providerConfiguration } from './provider-configuration.js';
import { providerKeys } from './provider-keys.js';
import { refuseUnsafe } from './refuse-unsafe.js';
import { sendPage } from './send-page.js';
import { texts } from './texts.js';

/** How the development provider is started. */
export interface DevelopmentProviderOptions {
  /** 4400 by default for the whole system; 0 lets the machine choose, for tests that pass their clients later. */
  readonly port: number;
  /** A loopback address: `127.0.0.1`, `::1` or `localhost`. */
  readonly host: string;
  readonly personas: { readonly residents: readonly DemoPersona[]; readonly workers: readonly DemoWorker[] };
  readonly clients: readonly ProviderClient[];
  /** `production` is refused. */
  readonly mode: string;
  /** Directory for the signing keys, so that a restart breaks no login under way. */
  readonly keysDirectory: string;
}

/** A running provider: the issuer's URL and how to stop it. */
export interface DevelopmentProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

/**
 * Starts a real OpenID Connect provider with fictional persons and no passwords, for development and the demo.
 * Throws `identity.providerInProduction`, `identity.providerNotLoopback` (see refuseUnsafe), `identity.providerKeysUnreadable`,
 * and the system's `EADDRINUSE` when the port is taken.
 */
export async function startDevelopmentProvider(
  options: DevelopmentProviderOptions,
): Promise<DevelopmentProvider> {
  refuseUnsafe(options.host, options.mode, process.env['EENLOKET_MODE']);
  const Provider = await loadOidcProvider();
  const keys = await providerKeys(options.keysDirectory);
  const server = createServer();
  const port = await listen(server, options.port, options.host);
  const issuer = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`;
  const choicesOf = choices(options);
  const configuration = providerConfiguration(options.clients, keys, (clientId, accountId) =>
    choicesOf(clientId).find(({ id }) => id === accountId),
  );
  const provider = new Provider(issuer, configuration);
  server.on('request', handler({ provider, clients: options.clients, choicesOf }));
  return { issuer, close: () => close(server) };
}

function choices({ clients, personas }: DevelopmentProviderOptions): LoginRoute['choicesOf'] {
  const byClient = new Map(clients.map(({ id, audience }) => [id, choicesFor(audience, personas)]));
  return (clientId) => byClient.get(clientId) ?? [];
}

function handler(route: LoginRoute): (request: IncomingMessage, response: ServerResponse) => void {
  const protocol = route.provider.callback();
  const fail = (response: ServerResponse, error: unknown): void => {
    const detail = error instanceof Error ? error.message : String(error);
    if (!response.headersSent) sendPage(response, 400, errorPage('nl', detail), route.clients);
    else response.end();
  };
  return (request, response) => {
    if (request.url === '/') return sendPage(response, 200, homePage(), route.clients);
    if (!request.url?.startsWith('/login/')) return void protocol(request, response);
    answerLogin(route, request, response).catch((error: unknown) => fail(response, error));
  };
}

const homePage = (): string =>
  page(
    'nl',
    texts.homeTitle.nl,
    `<h1>${texts.homeTitle.nl}</h1><p>${escapeHtml(texts.home.nl)}</p><p lang="en">${escapeHtml(texts.home.en)}</p>`,
  );

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
