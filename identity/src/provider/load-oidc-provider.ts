import type Provider from 'oidc-provider';

/** What the library says of every Node version before 22; ours is tested with Node 20, so it is no news to the user. */
const OWN_WARNING = /oidc-provider WARNING: Unsupported runtime\./;

/**
 * Loads the library when the development provider starts, and not before: no other command needs it. It warns on
 * import through the console and offers no setting for that, so that one line is held back while it loads.
 */
export async function loadOidcProvider(): Promise<typeof Provider> {
  const { console: terminal } = globalThis;
  const warn = terminal.warn;
  terminal.warn = (...said: unknown[]) => {
    if (!OWN_WARNING.test(String(said[0]))) warn.apply(terminal, said);
  };
  try {
    return (await import('oidc-provider')).default;
  } finally {
    terminal.warn = warn;
  }
}
