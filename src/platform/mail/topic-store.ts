// Owns: outgoing_mail.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { type Part, textOf } from '#platform/letters/parts';
import type { HeldMail } from './digest.ts';
import { noWords } from './store.ts';

type Db = DbOf<'outgoingMail'>;

/** Mail about a topic that nobody has looked at yet; another process passes over it meanwhile. */
export const takeUnsorted = (tx: Db, limit: number) =>
  tx
    .selectFrom('outgoingMail')
    .select(['id', 'recipient', 'topics'])
    .select(sql<boolean>`(calendar is not null or attachment is not null)`.as('isWhole'))
    .where('state', '=', 'unsorted')
    .orderBy('createdAt')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();

export const letLeave = async (tx: Db, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await tx.updateTable('outgoingMail').set({ state: 'waiting' }).where('id', 'in', ids).execute();
};

export const hold = async (tx: Db, ids: readonly string[], until: Date): Promise<void> => {
  if (ids.length === 0) return;
  const held = { state: 'held', notBefore: until };
  await tx.updateTable('outgoingMail').set(held).where('id', 'in', ids).execute();
};

/** Its words are of no use any more: its reader wants none of it, or they went in another letter. */
export const layAside = async (
  tx: Db,
  ids: readonly string[],
  state: 'unwanted' | 'gathered',
): Promise<void> => {
  if (ids.length === 0) return;
  await tx
    .updateTable('outgoingMail')
    .set({ state, ...noWords })
    .where('id', 'in', ids)
    .execute();
};

/** Whose letters are due to be gathered. */
export const readersDue = async (db: Db, now: Date, limit: number): Promise<string[]> =>
  (
    await db
      .selectFrom('outgoingMail')
      .select('recipient')
      .where('state', '=', 'held')
      .where('notBefore', '<=', now)
      .groupBy('recipient')
      .orderBy('recipient')
      .limit(limit)
      .execute()
  ).map(({ recipient }) => recipient);

/** All that is due for somebody, oldest first, kept from any other process until the transaction ends. */
export const takeHeld = (tx: Db, recipient: string, now: Date): Promise<HeldMail[]> =>
  tx
    .selectFrom('outgoingMail')
    .select(['id', 'subject', 'text', 'topics'])
    .select((mail) => [
      mail.ref('lang').$castTo<Lang>().as('lang'),
      mail.ref('parts').$castTo<readonly Part[] | null>().as('parts'),
      mail.ref('short').$castTo<readonly Part[] | null>().as('short'),
    ])
    .where('state', '=', 'held')
    .where('recipient', '=', recipient)
    .where('notBefore', '<=', now)
    .orderBy('createdAt')
    .orderBy('id')
    .forUpdate()
    .execute();

/** Writes a digest down; it waits for nothing any more. */
export const insertDigest = (
  tx: Db,
  digest: {
    recipient: string;
    subject: string;
    lang: Lang;
    parts: readonly Part[];
    topics: string[];
  },
  now: Date,
) =>
  tx
    .insertInto('outgoingMail')
    .values({
      ...digest,
      text: textOf(digest.parts, digest.lang),
      parts: JSON.stringify(digest.parts),
      createdAt: now,
      notBefore: now,
    })
    .execute();
