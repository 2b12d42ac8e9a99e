import { type Database, inTransaction } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { plainText } from '#platform/rich-text/plain-text';
import { inType } from '#platform/rich-text/typography';
import { tellNews } from './findables.ts';
import { type Concern, longestTitle, type NewsItem, summaryOf } from './item.ts';
import { deleteItem, insertItem, lockItem, updateItem } from './store.ts';

/** What somebody wrote, and what is to become of it. */
export interface Written extends Concern {
  title: string;
  body: string;
  lang: Lang;
  /** Kept for oneself, or shown: at once, unless `publishAt` says when. */
  act: 'draft' | 'publish';
  publishAt: Date | null;
  expiresAt: Date | null;
}

interface By {
  author: { id: string | null; name: string };
  now: Date;
}

export const addItem = (
  db: Database,
  { act, publishAt, ...text }: Written,
  { author, now }: By,
): Promise<{ id: string; number: number }> =>
  inTransaction(db, async (tx) => {
    const added = await insertItem(tx, {
      ...textOf(text),
      state: act === 'publish' ? 'published' : 'draft',
      // A draft keeps the day on which it is to appear.
      publishAt: act === 'publish' ? (publishAt ?? now) : publishAt,
      ...untouched,
      authorId: author.id,
      authorName: author.name,
      createdAt: now,
      changedAt: now,
    });
    await tellNews(tx, [added.id], now);
    return added;
  });

/** With its title as it is printed, and what lists show of it. */
const textOf = <Text extends Pick<Written, 'title' | 'body' | 'lang'>>(text: Text) => ({
  ...text,
  title: inType(text.title, text.lang).slice(0, longestTitle),
  summary: summaryOf(plainText(text.body, text.lang)),
});

const untouched = {
  featuredAt: null,
  featuredBy: null,
  readAt: null,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnWhy: null,
};

/** Why a text is not saved: somebody else saved another one since, or it is not there any more. */
export type WriteRefusal = 'changed' | 'gone';

/**
 * Saves what was written over an item that the writer has seen as it was at `seen`. The moment of its first publication
 * stays once it has come; what was withdrawn stays so; what concerns others than before, or says something else than what was
 * chosen, is read and chosen again for the front page, unless whoever writes may choose it (`keepsFront`).
 */
export function changeItem(
  db: Database,
  id: string,
  written: Written,
  { seen, keepsFront, now }: { seen: Date; keepsFront: boolean; now: Date },
): Promise<{ refusal: WriteRefusal | null }> {
  return inTransaction(db, async (tx) => {
    const item = await lockItem(tx, id);
    if (!item) return { refusal: 'gone' };
    if (item.changedAt.getTime() !== seen.getTime()) return { refusal: 'changed' };
    const { act, publishAt, ...text } = written;
    const isKnown = !isElsewhere(item, written) && (keepsFront || isSame(item, written));
    await updateItem(tx, id, {
      ...textOf(text),
      ...stateOf(item, written, now),
      ...(isKnown && act === 'publish' ? {} : { featuredAt: null, featuredBy: null }),
      ...(isKnown ? {} : { readAt: null }),
      changedAt: now,
    });
    await tellNews(tx, [id], now);
    return { refusal: null };
  });
}

function stateOf({ state, publishAt: before }: NewsItem, { act, publishAt }: Written, now: Date) {
  const wasSeen = wasShown({ publishAt: before }, now);
  if (state !== 'withdrawn' && act === 'draft')
    return { state: 'draft' as const, publishAt: wasSeen ? before : publishAt };
  return {
    state: state === 'withdrawn' ? state : ('published' as const),
    publishAt: wasSeen ? before : (publishAt ?? now),
  };
}

/** Those who chose it for the front page chose this text. */
const isSame = (item: Pick<Written, 'title' | 'body'>, { title, body, lang }: Written): boolean =>
  item.body === body && item.title === inType(title, lang).slice(0, longestTitle);

const isElsewhere = (item: Concern, written: Concern): boolean =>
  item.spaceId !== written.spaceId ||
  item.communeCode !== written.communeCode ||
  item.epciCode !== written.epciCode;

/** Whether the public could read it once. */
const wasShown = ({ publishAt }: Pick<NewsItem, 'publishAt'>, now: Date): boolean =>
  publishAt !== null && publishAt <= now;

/** Throws a draft away. Whoever has the address of what the public saw is told that it is gone. */
export function removeDraft(db: Database, id: string): Promise<{ refusal: 'notDraft' | null }> {
  return inTransaction(db, async (tx) => {
    const item = await lockItem(tx, id);
    if (item && item.state !== 'draft') return { refusal: 'notDraft' };
    await deleteItem(tx, id);
    return { refusal: null };
  });
}
