// Reads: registration, registration_meeting.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Expected } from '#platform/expected';

type Db = DbOf<never, 'registration' | 'registrationMeeting'>;

/** Who has a seat in a meeting, by name, with what she needs; whose name is erased is expected nowhere. */
export async function expected(db: Db, meetingId: string): Promise<Expected[]> {
  const rows = await db
    .selectFrom('registrationMeeting')
    .innerJoin('registration', 'registration.id', 'registrationId')
    .select(['registrationMeeting.id', 'firstName', 'name', 'need'])
    .where('meetingId', '=', meetingId)
    .where('state', '=', 'seat')
    .where('forgottenAt', 'is', null)
    .orderBy(sql`public.plain(name)`)
    .orderBy(sql`public.plain(first_name)`)
    .execute();
  return rows.map(({ id, firstName, name, need }) => ({ id, name: `${firstName} ${name}`, detail: need }));
}
