import { type Database, inTransaction } from '#platform/database/deed';
import { tellNews } from './findables.ts';
import { type NewsItem, phaseOf } from './item.ts';
import { lockItem, updateItem } from './store.ts';

interface By {
  name: string;
  now: Date;
}

/** Why an item is not moderated so: it is not, or no longer, in the state that this wants. */
export type ModerationRefusal = 'notOnline' | 'notWithdrawn';

type Outcome = { refusal: ModerationRefusal | null };

/** Puts an item on the front page, or takes it off. */
export const featureItem = (
  db: Database,
  id: string,
  { isFeatured, name, now }: By & { isFeatured: boolean },
): Promise<Outcome> =>
  moderate(db, id, { refusal: 'notOnline', now }, (item) => {
    const phase = phaseOf(item, now);
    if (phase !== 'online' && phase !== 'waiting') return null;
    return isFeatured ? { featuredAt: now, featuredBy: name } : offFront;
  });

/** Says that an item was read: nothing is to be done about it. */
export const markRead = (db: Database, id: string, { now }: { now: Date }): Promise<Outcome> =>
  moderate(db, id, { refusal: 'notOnline', now }, ({ state }) =>
    state === 'published' ? { readAt: now } : null,
  );

/** Takes an item off the site, with a word for whoever wrote it. */
export const withdrawItem = (
  db: Database,
  id: string,
  { why, name, now }: By & { why: string },
): Promise<Outcome> =>
  moderate(db, id, { refusal: 'notOnline', now }, ({ state }) =>
    state === 'published'
      ? {
          state: 'withdrawn',
          withdrawnAt: now,
          withdrawnBy: name,
          withdrawnWhy: why,
          changedAt: now,
          ...offFront,
        }
      : null,
  );

/** Takes an item off the site for those who write there: it is their draft again, which they correct or throw away. */
export const takeBack = (db: Database, id: string, { now }: { now: Date }): Promise<Outcome> =>
  moderate(db, id, { refusal: 'notOnline', now }, ({ state }) =>
    state === 'published' ? { state: 'draft', changedAt: now, ...offFront } : null,
  );

/** Puts back what was withdrawn, at the date that it had. */
export const restoreItem = (db: Database, id: string, { now }: { now: Date }): Promise<Outcome> =>
  moderate(db, id, { refusal: 'notWithdrawn', now }, ({ state }) =>
    state === 'withdrawn'
      ? { state: 'published', withdrawnAt: null, withdrawnBy: null, withdrawnWhy: null, changedAt: now }
      : null,
  );

const offFront = { featuredAt: null, featuredBy: null };

function moderate(
  db: Database,
  id: string,
  { refusal, now }: { refusal: ModerationRefusal; now: Date },
  changes: (item: NewsItem) => Partial<NewsItem> | null,
): Promise<Outcome> {
  return inTransaction(db, async (tx) => {
    const item = await lockItem(tx, id);
    const wanted = item ? changes(item) : null;
    if (wanted === null) return { refusal };
    await updateItem(tx, id, wanted);
    await tellNews(tx, [id], now);
    return { refusal: null };
  });
}
