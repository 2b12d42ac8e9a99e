// Owns: press_release, press_sending.
import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Contact, Release, WrittenRelease } from './press.ts';

type Db = DbOf<'pressRelease' | 'pressSending'>;

export async function insertRelease(
  db: Db,
  release: WrittenRelease & { itemId: string; lang: Lang; createdAt: Date },
): Promise<string> {
  const { id } = await db
    .insertInto('pressRelease')
    .values(release)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** False once it left. */
export async function changeRelease(db: Db, id: string, written: WrittenRelease): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('pressRelease')
    .set(written)
    .where('id', '=', id)
    .where('sentAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export const releaseById = (db: Db, id: string): Promise<Release | undefined> =>
  db.selectFrom('pressRelease').selectAll().where('id', '=', id).executeTakeFirst() as Promise<
    Release | undefined
  >;

export type ListedRelease = Pick<Release, 'id' | 'title' | 'createdAt' | 'sentAt'> & { sendings: number };

/** The latest first. */
export const listReleases = (db: Db, limit: number): Promise<ListedRelease[]> =>
  db
    .selectFrom('pressRelease')
    .select(['id', 'title', 'createdAt', 'sentAt'])
    .select((release) =>
      release
        .selectFrom('pressSending')
        .select((sending) => sending.fn.countAll<number>().as('count'))
        .whereRef('releaseId', '=', 'pressRelease.id')
        .as('sendings'),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute() as Promise<ListedRelease[]>;

/** To whom a release left: nobody's name once she was erased. */
export interface Sending {
  contactId: string | null;
  name: string | null;
  medium: string;
  sentAt: Date;
}

export const sendingsOf = (db: Db, releaseId: string): Promise<Sending[]> =>
  db
    .selectFrom('pressSending')
    .select(['contactId', 'name', 'medium', 'sentAt'])
    .where('releaseId', '=', releaseId)
    .orderBy('sentAt')
    .orderBy('medium')
    .execute();

/** Remembers that it leaves for these. */
export async function keepSendings(
  db: Db,
  releaseId: string,
  contacts: readonly Contact[],
  now: Date,
): Promise<void> {
  await db
    .insertInto('pressSending')
    .values(contacts.map(({ id, name, medium }) => ({ releaseId, contactId: id, name, medium, sentAt: now })))
    .execute();
  await db
    .updateTable('pressRelease')
    .set({ sentAt: now })
    .where('id', '=', releaseId)
    .where('sentAt', 'is', null)
    .execute();
}

/** Nobody else sends it meanwhile. */
export const lockRelease = (tx: Db, id: string): Promise<Release | undefined> =>
  tx.selectFrom('pressRelease').selectAll().where('id', '=', id).forUpdate().executeTakeFirst() as Promise<
    Release | undefined
  >;

export const latestRelease = (db: Db): Promise<Pick<Release, 'id' | 'itemId'> | undefined> =>
  db
    .selectFrom('pressRelease')
    .select(['id', 'itemId'])
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
