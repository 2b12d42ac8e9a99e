// Owns: attendance, attendance_note, attendance_closed. Reads: meeting.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { AttendanceState, Note } from './note.ts';

type Db = DbOf<'attendance' | 'attendanceNote' | 'attendanceClosed', 'meeting'>;

export interface Held {
  meetingId: string;
  subjectId: string;
  kind: Note['kind'];
  name: string | null;
  people: number;
  state: AttendanceState;
  notedAt: Date;
  noteId: string;
  isPresumed: boolean;
}

/** What holds of meetings now. */
export const heldOf = (db: Db, ...meetingIds: readonly string[]): Promise<Held[]> =>
  db
    .selectFrom('attendance')
    .select(['meetingId', 'subjectId', 'kind', 'name', 'people', 'state', 'notedAt', 'noteId', 'isPresumed'])
    .where('meetingId', '=', sql<string>`any(${meetingIds}::uuid[])`)
    .orderBy('notedAt')
    .orderBy('subjectId')
    .execute() as Promise<Held[]>;

/** Holds the lists of meetings until the transaction ends, in one order: two devices follow each other. */
export async function lockLists(db: Db, meetingIds: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('attendance ' || id, 0))
    from (select distinct id from unnest(${meetingIds}::text[]) id order by id) list`.execute(db);
}

/** A note as it is kept: whose list it is in, who sent it and when. */
export type KeptNote = Note & { meetingId: string; by: string | null; savedAt: Date };

/** Keeps notes; answers the identifiers of those that are new. */
export async function insertNotes(db: Db, notes: readonly KeptNote[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    insert into ${tableIn(db, 'attendanceNote')}
      (id, meeting_id, subject_id, kind, name, people, state, noted_at, saved_at, noted_by, is_presumed)
    select id, "meetingId", "subjectId", kind, name, people, state, "notedAt", "savedAt", by, coalesce("isPresumed", false)
    from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) as note(id uuid, "meetingId" uuid, "subjectId" uuid,
      kind text, name text, people int, state text, "notedAt" timestamptz, "savedAt" timestamptz, by uuid,
      "isPresumed" boolean)
    on conflict (id) do nothing returning id`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** Writes what holds of each subject. */
export async function writeHeld(db: Db, held: readonly Held[]): Promise<void> {
  if (held.length === 0) return;
  await sql`
    insert into ${tableIn(db, 'attendance')}
      (meeting_id, subject_id, kind, name, people, state, noted_at, note_id, is_presumed)
    select "meetingId", "subjectId", kind, name, people, state, "notedAt", "noteId", "isPresumed"
    from jsonb_to_recordset(${JSON.stringify(held)}::jsonb) as held("meetingId" uuid, "subjectId" uuid, kind text,
      name text, people int, state text, "notedAt" timestamptz, "noteId" uuid, "isPresumed" boolean)
    on conflict (meeting_id, subject_id) do update set name = excluded.name, people = excluded.people,
      state = excluded.state, noted_at = excluded.noted_at, note_id = excluded.note_id,
      is_presumed = excluded.is_presumed`.execute(db);
}

export const closedAt = async (db: Db, meetingId: string): Promise<Date | null> =>
  (
    await db
      .selectFrom('attendanceClosed')
      .select('closedAt')
      .where('meetingId', '=', meetingId)
      .executeTakeFirst()
  )?.closedAt ?? null;

export interface Closed {
  meetingId: string;
  closedAt: Date;
  closedBy: string | null;
}

export async function close(db: Db, ...lists: readonly Closed[]): Promise<void> {
  if (lists.length === 0) return;
  await db
    .insertInto('attendanceClosed')
    .values([...lists])
    .onConflict((conflict) => conflict.column('meetingId').doNothing())
    .execute();
}

/** Names of walk-ins past their time: who came is then a number. */
export async function forgetNames(db: Db, before: Date): Promise<number> {
  const those = sql<boolean>`meeting_id in (select id from ${tableIn(db, 'meeting')} where ends_at < ${before})`;
  const notes = await db
    .updateTable('attendanceNote')
    .set({ name: null })
    .where('name', 'is not', null)
    .where(those)
    .executeTakeFirst();
  const held = await db
    .updateTable('attendance')
    .set({ name: null })
    .where('name', 'is not', null)
    .where(those)
    .executeTakeFirst();
  return Number(notes.numUpdatedRows) + Number(held.numUpdatedRows);
}

/** The meetings among these that somebody noted a presence in. */
export async function notedAmong(db: Db, meetingIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('attendance')
    .select('meetingId')
    .distinct()
    .where('meetingId', '=', sql<string>`any(${meetingIds}::uuid[])`)
    .execute();
  return rows.map(({ meetingId }) => meetingId);
}
