// Owns: committee_pack. Reads: sitting, working_group.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'committeePack', 'sitting' | 'workingGroup'>;

export interface SentPack {
  sittingId: string;
  fileSha256: string;
  fileBytes: number;
  leftOut: string[];
  readers: number;
  sentAt: Date;
}

export const packOf = (db: Db, sittingId: string): Promise<SentPack | undefined> =>
  db.selectFrom('committeePack').selectAll().where('sittingId', '=', sittingId).executeTakeFirst();

/** In the place of the one before; or only where there is none, and false where there is. */
export async function keepPack(db: Db, pack: SentPack, { isFirst }: { isFirst: boolean }): Promise<boolean> {
  const { sittingId: _id, ...said } = pack;
  const kept = await db
    .insertInto('committeePack')
    .values(pack)
    .onConflict((conflict) =>
      isFirst ? conflict.column('sittingId').doNothing() : conflict.column('sittingId').doUpdateSet(said),
    )
    .returning('sittingId')
    .executeTakeFirst();
  return kept !== undefined;
}

/** Meetings that begin between two moments and whose pack did not leave yet. */
export const sittingsWithout = async (db: Db, from: Date, until: Date): Promise<string[]> =>
  (
    await db
      .selectFrom('sitting')
      .innerJoin('workingGroup', 'workingGroup.id', 'sitting.groupId')
      .leftJoin('committeePack', 'committeePack.sittingId', 'sitting.id')
      .select('sitting.id')
      .where('startsAt', '>=', from)
      .where('startsAt', '<', until)
      .where('cancelledAt', 'is', null)
      .where('begunAt', 'is', null)
      .where('workingGroup.archivedAt', 'is', null)
      .where('committeePack.sittingId', 'is', null)
      .orderBy('startsAt')
      .orderBy(sql`sitting.id`)
      .execute()
  ).map(({ id }) => id);

export const packFiles = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('committeePack').select('fileSha256').execute()).map(({ fileSha256 }) => fileSha256);
