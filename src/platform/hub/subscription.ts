import type { Lang } from '#platform/i18n';

/** A list as somebody asked to be told of it: its whole address, and what that is made of. */
export interface Topic {
  topic: string;
  /** Origin and root of the network, as it was reached. */
  base: string;
  lang: Lang;
  path: string;
  query: string;
}

export interface Subscription extends Topic {
  id: string;
  callback: string;
  secret: string | null;
  askedMode: 'subscribe' | 'unsubscribe' | null;
  askedSecret: string | null;
  askedSeconds: number | null;
  untilAt: Date | null;
  sentHash: string | null;
  attempts: number;
}

export const hubPath = '/websub';

/** For how long one is told, when it is not said, and at the least and the most: who still wants it asks again. */
const days = (count: number): number => count * 86_400;
const leaseSeconds = { usual: days(10), least: 3600, most: days(30) };

export function leaseOf(asked: string | undefined): number {
  const seconds = Number(asked ?? Number.NaN);
  if (!Number.isInteger(seconds) || seconds <= 0) return leaseSeconds.usual;
  return Math.min(Math.max(seconds, leaseSeconds.least), leaseSeconds.most);
}

/** After a minute, two, four… up to half a day; what changes meanwhile is sent in its place. */
export const nextAttempt = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(2 ** attempts, 12 * 60) * 60_000);
