import { Hono } from 'hono';
import type { Ask, Env } from '#platform/http/env';
import { addressTyped } from '#platform/remote/guarded-request';
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
  const topic = topicAt(said('topic') ?? '', c.var.origin + c.var.root, c.var.modules);
  if (!topic) return refuse(c, 'hub.topic: no list of this site is there.');
  const asked = read(said);
  if (typeof asked === 'string') return refuse(c, asked);
  const isNoted = await noteAsked(c.var.db, topic, asked, c.var.now);
  return isNoted ? c.body(null, 202) : refuse(c, 'Too many subscriptions.', 503);
});

/** What was asked, or what is wrong with it. */
function read(said: (name: string) => string | undefined): AskedOf | string {
  const mode = said('mode');
  if (mode !== 'subscribe' && mode !== 'unsubscribe') return 'hub.mode: subscribe or unsubscribe.';
  const secret = said('secret') ?? null;
  if (secret !== null && Buffer.byteLength(secret) >= 200) return 'hub.secret: less than 200 bytes.';
  const callback = said('callback') ?? '';
  if (callback.length > 2000 || !isAddress(callback)) return 'hub.callback: an http or https address.';
  return { mode, callback, secret, seconds: leaseOf(said('lease_seconds')) };
}

function isAddress(text: string): boolean {
  try {
    return addressTyped(text).hash === '';
  } catch {
    return false;
  }
}

const refuse = (c: Ask, why: string, status: 400 | 503 = 400): Response => c.text(`${why}\n`, status);
