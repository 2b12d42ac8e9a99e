// Owns: registration_meeting.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

/** Somebody of the team said by telephone what there was to say of these bookings. */
export async function called(db: DbOf<'registrationMeeting'>, bookingIds: readonly string[]): Promise<void> {
  await db
    .updateTable('registrationMeeting')
    .set({ toCall: null })
    .where('id', '=', sql<string>`any(${bookingIds}::uuid[])`)
    .where('toCall', 'is not', null)
    .execute();
}
