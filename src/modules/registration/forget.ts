// Owns: registration, registration_meeting, registration_link. Reads: meeting.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<'registration' | 'registrationMeeting' | 'registrationLink', 'meeting'>;

/** Erases who somebody was, three months after her last meeting; that a seat was taken stays. Answers how many. */
export async function forget(db: Db, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update ${tableIn(db, 'registration')} registration
    set first_name = '', name = '', email = null, phone = null, need = null, remind_by = 'none', forgotten_at = ${now}
    where forgotten_at is null and not exists (select from ${tableIn(db, 'registrationMeeting')} booking
      join ${tableIn(db, 'meeting')} meeting on meeting.id = meeting_id
      where registration_id = registration.id and ends_at > ${now}::timestamptz - interval '3 months')
    returning id`.execute(db);
  const forgotten = sql<string>`any(${rows.map(({ id }) => id)}::uuid[])`;
  await db.deleteFrom('registrationLink').where('registrationId', '=', forgotten).execute();
  await db
    .updateTable('registrationMeeting')
    .set({ whoByEmail: null, whoByPhone: null, toCall: null, untold: null, cancelledWhy: null })
    .where('registrationId', '=', forgotten)
    .execute();
  return rows.length;
}
