import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Database } from '#platform/database/deed';
import type { Module } from '#platform/module';
import { addressTyped, type Guarded, requestTo } from '#platform/remote/guarded-request';
import { inParallel } from './in-parallel.ts';
import {
  askedSubscriptions,
  dueSubscriptions,
  removeExpired,
  removeSubscription,
  updateSubscription,
} from './store.ts';
import { nextAttempt, type Subscription } from './subscription.ts';
import { type Written, writeTopic } from './topic.ts';

export interface Telling {
  modules: readonly Module[];
  now: Date;
  /** Which addresses may be called; by default, those of the public internet. */
  allows?: ((address: string) => boolean) | undefined;
}

const mostAsked = 200;
const withinMs = 10_000;

/** How many others are called at once, and how long a round begins to call: whoever is slow keeps nobody waiting. */
const calling = { most: 20, withinMs: 25_000 };

/** One round: those who asked are asked back, what changed is sent, what is over is forgotten. */
export async function tellSubscribers(db: Database, telling: Telling): Promise<void> {
  // One list is written once, for all who follow it.
  const written = new Map<string, Promise<Written | null>>();
  const write: Write = (one) => {
    const text = written.get(one.topic) ?? writeTopic(db, one, telling);
    written.set(one.topic, text);
    return text;
  };
  await inParallel(await askedSubscriptions(db, mostAsked), calling, (one) =>
    confirm(db, one, { ...telling, write }),
  );
  await inParallel(await dueSubscriptions(db, telling.now), calling, async (one) => {
    const content = await write(one);
    if (content && content.hash !== one.sentHash) await deliver(db, one, { ...telling, content });
  });
  await removeExpired(db, telling.now);
}

type Write = (one: Subscription) => Promise<Written | null>;

/** Anybody may ask in the name of anybody: the address itself says whether it wants to be called. */
async function confirm(
  db: Database,
  one: Subscription,
  { write, ...telling }: Telling & { write: Write },
): Promise<void> {
  const challenge = randomBytes(16).toString('base64url');
  const seconds = one.askedSeconds ?? 0;
  const url = addressTyped(one.callback);
  url.searchParams.set('hub.mode', one.askedMode ?? '');
  url.searchParams.set('hub.topic', one.topic);
  url.searchParams.set('hub.challenge', challenge);
  if (one.askedMode === 'subscribe') url.searchParams.set('hub.lease_seconds', String(seconds));
  const answer = await call(url, telling, {});
  const isWanted = answer !== null && isSuccess(answer.status) && answer.text === challenge;
  const nothingAsked = { askedMode: null, askedSecret: null, askedSeconds: null, askedAt: null };
  if (!isWanted)
    return one.untilAt ? updateSubscription(db, one.id, nothingAsked) : removeSubscription(db, one.id);
  if (one.askedMode === 'unsubscribe') return removeSubscription(db, one.id);
  const content = one.sentHash === null ? await write(one) : null;
  await updateSubscription(db, one.id, {
    ...nothingAsked,
    secret: one.askedSecret,
    untilAt: new Date(telling.now.getTime() + seconds * 1000),
    // It has read the list; it is told of what changes from now on.
    sentHash: one.sentHash ?? content?.hash ?? null,
  });
}

async function deliver(
  db: Database,
  one: Subscription,
  { content, ...telling }: Telling & { content: Written },
): Promise<void> {
  const signature = one.secret && createHmac('sha256', one.secret).update(content.text).digest('hex');
  const answer = await call(addressTyped(one.callback), telling, {
    method: 'POST',
    body: content.text,
    headers: {
      'content-type': content.type,
      'content-length': String(Buffer.byteLength(content.text)),
      link: `<${content.hub}>; rel="hub", <${one.topic}>; rel="self"`,
      ...(signature ? { 'x-hub-signature': `sha256=${signature}` } : {}),
    },
  });
  if (answer?.status === 410) return removeSubscription(db, one.id);
  if (answer && isSuccess(answer.status))
    return updateSubscription(db, one.id, { sentHash: content.hash, attempts: 0, notBefore: null });
  const attempts = one.attempts + 1;
  await updateSubscription(db, one.id, { attempts, notBefore: nextAttempt(one.attempts, telling.now) });
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** What another site answered; null when it cannot be reached, or may not. */
async function call(
  url: URL,
  { allows }: Telling,
  asked: Pick<Guarded, 'method' | 'headers' | 'body'>,
): Promise<{ status: number; text: string } | null> {
  const signal = AbortSignal.timeout(withinMs);
  try {
    const answer = await requestTo(url, { ...asked, ...(allows ? { allows } : {}), signal });
    return { status: answer.statusCode ?? 0, text: await beginningOf(answer) };
  } catch {
    return null;
  }
}

const mostRead = 1000;

async function beginningOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) {
    text += chunk;
    if (text.length > mostRead) break;
  }
  answer.destroy();
  return text;
}
