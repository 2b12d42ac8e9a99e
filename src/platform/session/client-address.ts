import type { IncomingMessage } from 'node:http';
import type { Ask } from '#platform/http/env';

/** Whose machine asks, as far as can be told: behind a proxy that is trusted, what it says it saw last. */
export function clientAddress(c: Ask): string {
  if (c.var.config.MAILLAGE_TRUST_PROXY) {
    const seen = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    if (seen) return seen;
  }
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage };
  return incoming?.socket.remoteAddress ?? 'unknown';
}
