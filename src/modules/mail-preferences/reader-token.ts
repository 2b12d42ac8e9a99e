import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Reader } from '#platform/mail/topic';

/** What the links of a letter carry: whose it is and what it was about, signed for one network. It never expires. */
export function tokenOf({ network, address, topics }: Reader, secret: string): string {
  const said = Buffer.from(JSON.stringify([address, ...topics])).toString('base64url');
  return `${said}.${sign(network, said, secret)}`;
}

/** Reads such a token; null when it was not signed by this program, for this network. */
export function readToken(token: string, network: string, secret: string): Reader | null {
  const [said = '', signature = ''] = token.split('.');
  const expected = Buffer.from(sign(network, said, secret));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [address = '', ...topics] = JSON.parse(Buffer.from(said, 'base64url').toString()) as string[];
  return { network, address, topics };
}

const sign = (network: string, said: string, secret: string): string =>
  createHmac('sha256', secret).update(`mail-choices ${network} ${said}`).digest('base64url');
