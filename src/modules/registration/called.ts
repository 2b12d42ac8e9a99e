// Owns: registration_meeting.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

/** Somebody of the team told these people by telephone, about all their meetings. */
export async function called(
  db: DbOf<'registrationMeeting'>,
  registrationIds: readonly string[],
): Promise<void> {
  await db
    .updateTable('registrationMeeting')
    .set({ toCall: null })
    .where('registrationId', '=', sql<string>`any(${registrationIds}::uuid[])`)
    .where('toCall', 'is not', null)
    .execute();
}
