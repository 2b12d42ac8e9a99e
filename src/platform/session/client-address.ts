import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Ask } from '#platform/http/env';

/**
 * Whose machine asks, as far as can be told: behind a proxy that is trusted, what it says it saw last. Of an IPv6 address
 * the first 64 bits: a home or a computer for hire has all the others to choose from.
 */
export function clientAddress(c: Ask): string {
  if (c.var.config.MAILLAGE_TRUST_PROXY) {
    const seen = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    if (seen) return countedAs(seen);
  }
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage };
  return countedAs(incoming?.socket.remoteAddress ?? 'unknown');
}

function countedAs(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  const groups = groupsOf(bare);
  // An IPv4 address, as a socket that hears both kinds writes it.
  if (/^0 0 0 0 0 ffff /.test(groups.join(' '))) return dotted(groups.slice(6));
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** All eight groups of an IPv6 address, in small letters, without the zeros in front. */
function groupsOf(address: string): string[] {
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = [], tail = []] = written.split('::').map((half) => (half === '' ? [] : half.split(':')));
  return [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
}

const dotted = (groups: readonly string[]): string =>
  groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((pair) => [pair >> 8, pair & 255])
    .join('.');
