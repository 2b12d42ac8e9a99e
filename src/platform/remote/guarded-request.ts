import { lookup as resolveName } from 'node:dns/promises';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Why nothing came. */
export type FetchRefusal =
  | 'address'
  | 'private'
  | 'unknown'
  | 'unreachable'
  | 'redirects'
  | 'status'
  | 'page'
  | 'large'
  | 'slow'
  | 'empty'
  /** It is the version that is here already. */
  | 'unchanged';

/** Why nothing was asked, or nothing came that can be used. */
export class Refused extends Error {
  readonly refusal: FetchRefusal;
  readonly said: { detail?: string };
  constructor(refusal: FetchRefusal, detail?: string) {
    super(refusal);
    this.refusal = refusal;
    this.said = detail === undefined ? {} : { detail };
  }
}

export interface Guarded {
  /** Whether an address may be asked: by default, any of the public internet. */
  allows?: (address: string) => boolean;
  signal: AbortSignal;
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

/** An address that may be asked at all: http or https, nobody's name and password in it. */
export function addressTyped(text: string, from?: URL): URL {
  const url = URL.canParse(text, from) ? new URL(text, from) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.hostname === '')
    throw new Refused('address');
  return url;
}

/**
 * Asks another site. The name is resolved once, each of its addresses is judged, and the connection goes to one that was
 * judged; a redirection is not followed.
 */
export async function requestTo(url: URL, guarded: Guarded): Promise<IncomingMessage> {
  const { allows = isPublicAddress, signal, method = 'GET', body } = guarded;
  const address = await judged(url.hostname.replace(/^\[|\]$/g, ''), allows);
  const lookup: LookupFunction = (_name, { all }, answer) =>
    all ? answer(null, [address]) : answer(null, address.address, address.family);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = { 'user-agent': 'Maillage', ...guarded.headers };
  return new Promise((answered, failed) => {
    request(url, { method, lookup, signal, headers, agent: false }, answered).on('error', failed).end(body);
  });
}

/** One address of a name whose addresses are all public: a name that leads inside as well is a trap. */
async function judged(name: string, allows: (address: string) => boolean) {
  const addresses = isIP(name)
    ? [{ address: name, family: isIP(name) }]
    : await resolveName(name, { all: true, verbatim: true }).catch(() => []);
  const [first] = addresses;
  if (!first) throw new Refused('unknown', name);
  if (!addresses.every(({ address }) => allows(address))) throw new Refused('private', name);
  return addresses.find(({ family }) => family === 4) ?? first;
}
