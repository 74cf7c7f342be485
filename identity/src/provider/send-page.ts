import type { ServerResponse } from 'node:http';
import type { ProviderClient } from './client.js';
import { styleSource } from './page.js';

/**
 * Sends a page under a strict Content-Security-Policy. `form-action` names the clients' origins,
 * because a browser holds the redirects after a form against it too.
 */
export function sendPage(
  response: ServerResponse,
  status: number,
  html: string,
  clients: readonly ProviderClient[],
): void {
  const uris = clients.flatMap(({ redirectUris, postLogoutRedirectUris }) => [
    ...redirectUris,
    ...postLogoutRedirectUris,
  ]);
  const origins = [...new Set(uris.map((uri) => new URL(uri).origin))].join(' ');
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src ${styleSource}; form-action 'self' ${origins}; frame-ancestors 'none'; base-uri 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(html);
}
