import { Hono } from 'hono';
import { whyUnfit } from '#platform/forms/unfit';
import type { Ask, Env } from '#platform/http/env';
import { addressTyped } from '#platform/remote/guarded-request';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { type AskedOf, noteAsked } from './store.ts';
import { hubPath, leaseOf } from './subscription.ts';
import { topicAt } from './topic.ts';

export const routes = new Hono<Env>();

/** WebSub (W3C): a program asks to be told when a list changes. It is asked back before anything is sent. */
routes.post(hubPath, async (c) => {
  const body = await c.req.parseBody().catch(() => ({}));
  const said = (name: string): string | undefined => {
    const value = (body as Record<string, unknown>)[`hub.${name}`];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  await countTry(c, `hub ${clientAddress(c)}`, perMachine);
  const { db, origin, root, modules, now } = c.var;
  const topic = await topicAt(db, said('topic') ?? '', { base: origin + root, modules, now });
  if (!topic)
    return refuse(c, 'hub.topic: no list of this site is there; each says its address as rel="self".');
  const asked = read(said);
  if (typeof asked === 'string') return refuse(c, asked);
  const isNoted = await noteAsked(db, topic, asked, now);
  return isNoted ? c.body(null, 202) : refuse(c, 'Too many subscriptions.', 503);
});

/** A reader on the web follows the lists of all spaces in one go. */
const perMachine: Allowance = { tries: 120, everySeconds: 5 };

/** What was asked, or what is wrong with it. */
function read(said: (name: string) => string | undefined): AskedOf | string {
  const mode = said('mode');
  if (mode !== 'subscribe' && mode !== 'unsubscribe') return 'hub.mode: subscribe or unsubscribe.';
  const secret = said('secret') ?? null;
  if (secret !== null && Buffer.byteLength(secret) >= 200) return 'hub.secret: less than 200 bytes.';
  if (secret !== null && whyUnfit(secret) !== null) return 'hub.secret: letters that can be kept.';
  const callback = said('callback') ?? '';
  const address = addressIn(callback);
  if (address === null) return 'hub.callback: an http or https address.';
  return { mode, callback: address, secret, seconds: leaseOf(said('lease_seconds')) };
}

/** The address as it is always written; null when it is none that can be called. */
function addressIn(text: string): string | null {
  try {
    const { href, hash } = addressTyped(text);
    return hash === '' && href.length <= 2000 ? href : null;
  } catch {
    return null;
  }
}

const refuse = (c: Ask, why: string, status: 400 | 503 = 400): Response => c.text(`${why}\n`, status);
