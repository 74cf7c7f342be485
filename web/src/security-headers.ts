import type { FastifyInstance } from 'fastify';

/** No inline script or style, nothing from elsewhere, never in a frame. Forms may post to us and to the login provider. */
function contentSecurityPolicy(formTargets: readonly string[]): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${formTargets.join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Sets the security headers on every answer, and forbids caches to keep pages: they hold personal data.
 * @param formTargets origins a form may end at besides our own (Chromium checks redirects after a form too)
 */
export function setSecurityHeaders(site: FastifyInstance, formTargets: readonly string[]): void {
  const policy = contentSecurityPolicy(formTargets);
  site.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', policy);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('cross-origin-opener-policy', 'same-origin');
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
