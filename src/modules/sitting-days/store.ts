// Owns: sitting_presence.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Presence } from './presence.ts';

type Db = DbOf<'sittingPresence'>;

/** Members and others, in the order in which they were noted. */
export const presencesIn = (db: Db, sittingId: string): Promise<Presence[]> =>
  db
    .selectFrom('sittingPresence')
    .select(['memberId', 'name', 'organisation', 'way', 'byCode'])
    .where('sittingId', '=', sittingId)
    .orderBy('notedAt')
    .orderBy('id')
    .$castTo<Presence>()
    .execute();

/** Notes that they are there; said again, the latest holds. */
export async function notePresences(
  db: Db,
  { sittingId, presences, now }: { sittingId: string; presences: readonly Presence[]; now: Date },
): Promise<void> {
  for (const { memberId, name, organisation, way, byCode = false } of presences)
    await sql`insert into ${tableIn(db, 'sittingPresence')}
      as noted (sitting_id, member_id, name, organisation, way, by_code, noted_at)
      values (${sittingId}, ${memberId}, ${name}, ${organisation}, ${way}, ${byCode}, ${now})
      ${
        memberId === null
          ? sql`on conflict (sitting_id, lower(name)) where member_id is null and name <> ''`
          : sql`on conflict (sitting_id, member_id)`
      } do update set way = excluded.way, organisation = excluded.organisation,
        by_code = noted.by_code and excluded.by_code`.execute(db);
}

/** It was noted by mistake. */
export async function dropPresences(
  db: Db,
  sittingId: string,
  { memberIds, guests }: { memberIds: readonly string[]; guests: readonly string[] },
): Promise<void> {
  await db
    .deleteFrom('sittingPresence')
    .where('sittingId', '=', sittingId)
    .where(
      sql<boolean>`(member_id = any(${memberIds}::uuid[]) or member_id is null and lower(name) = any(${guests}::text[]))`,
    )
    .execute();
}

/** Who they were is forgotten of those who had no seat, or whose seat is; that somebody was there is still counted. */
export async function forgetGuests(db: Db, before: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('sittingPresence')
    .set({ name: '' })
    .where('memberId', 'is', null)
    .where('name', '<>', '')
    .where('notedAt', '<', before)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
