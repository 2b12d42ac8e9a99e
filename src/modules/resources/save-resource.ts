import { plainWords } from '#modules/lookup/rules';
import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { slugsTaken } from '#platform/database/slugs-taken';
import { announce, defineEvent } from '#platform/events';
import { tellFindables } from '#platform/findable';
import { plainText } from '#platform/rich-text/plain-text';
import { freeSlug } from '#platform/slug';
import type { IsoDate } from '#platform/time';
import { findableResources } from './findables.ts';
import { type Content, courseParts, type Kind, type Status } from './resource.ts';
import { insertResource, insertVersion, lockResource, updateResource, writeWords } from './store.ts';

/** A resource was written, changed, published or withdrawn. */
export const resourceChanged = defineEvent<{ resourceId: string; now: Date }>('resourceChanged');

export interface By {
  actor: { id: string | null; name: string };
  now: Date;
}

export interface Opening extends By {
  kind: Kind;
  status: Status;
  /** Null: the network's own. */
  spaceId: string | null;
  checkedOn: IsoDate;
  adaptedFrom?: { id: string; version: number };
  /** The slug that it had elsewhere, which it takes where nothing has it yet. */
  address?: string;
}

/** Begins a resource with its first version, at an address of its own. */
export function openResource(
  db: Database,
  content: Content,
  { actor, now, adaptedFrom, address, ...opening }: Opening,
): Promise<{ id: string; slug: string }> {
  return inTransaction(db, async (tx) => {
    const slug = await freeSlug(address ?? content.title, 'ressource', async (wanted) =>
      // That one is an address of something else.
      (await slugsTaken(tx, 'resource', wanted)).add('collections'),
    );
    const id = await insertResource(tx, {
      ...opening,
      slug,
      adaptedFrom: adaptedFrom?.id ?? null,
      adaptedVersion: adaptedFrom?.version ?? null,
      createdBy: actor.id,
      createdAt: now,
      changedAt: now,
      publishedAt: opening.status === 'published' ? now : null,
    });
    await keep(tx, id, { number: 1, content, why: null, actor, now });
    return { id, slug };
  });
}

export interface Saving extends By {
  /** The version that the writer had before her eyes. */
  seen: number;
  /** What she changed, and why. */
  why: string | null;
}

/** Saves another version. Refused when somebody saved one since: nothing is written over. */
export function saveResource(
  db: Database,
  id: string,
  content: Content,
  { seen, ...by }: Saving,
): Promise<{ refusal: 'changed' | null }> {
  return inTransaction(db, async (tx) => {
    const resource = await held(tx, id);
    if (resource.version !== seen) return { refusal: 'changed' };
    await updateResource(tx, id, { version: seen + 1, changedAt: by.now });
    await keep(tx, id, { number: seen + 1, content, ...by });
    return { refusal: null };
  });
}

/** Publishes or withdraws; the day of its first publication stays. */
export function setStatus(db: Database, id: string, status: Status, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { publishedAt } = await held(tx, id);
    await updateResource(tx, id, {
      status,
      changedAt: now,
      publishedAt: publishedAt ?? (status === 'published' ? now : null),
    });
    await tell(tx, id, now);
  });
}

/** Somebody read it again, and it is still true. */
export const confirmResource = (db: Database, id: string, checkedOn: IsoDate): Promise<void> =>
  updateResource(db, id, { checkedOn });

/** The search of the site reads it again, and whoever listens hears of it. */
async function tell(tx: Transaction, id: string, now: Date): Promise<void> {
  await tellFindables(tx, { kind: findableResources, keys: [id], now });
  await announce(tx, resourceChanged, { resourceId: id, now });
}

async function held(tx: Database, id: string) {
  const resource = await lockResource(tx, id);
  if (!resource) throw new Error(`No resource ${id}.`);
  return resource;
}

interface Kept extends By {
  number: number;
  content: Content;
  why: string | null;
}

async function keep(tx: Transaction, id: string, { number, content, why, actor, now }: Kept): Promise<void> {
  await insertVersion(tx, id, {
    number,
    content,
    why,
    at: now,
    actorId: actor.id,
    actorName: actor.name,
  });
  await writeWords(tx, id, wordsOf(content));
  await tell(tx, id, now);
}

/** What is looked for in it, each thing by one word. */
function wordsOf(content: Content): { title: string; summary: string; rest: string } {
  const { title, summary, lang, authors, equipment, body } = content;
  const texts = [body, ...courseParts.map((part) => content[part])].map((text) => plainText(text, lang));
  const plain = (text: string): string => plainWords(text).join(' ');
  return {
    title: plain(title),
    summary: plain(summary),
    rest: plain([...authors, ...equipment, ...texts].join('\n')),
  };
}
