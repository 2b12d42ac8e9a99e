// Owns: registration_meeting. Reads: registration, meeting.
import { sql } from 'kysely';
import { type Transaction, tableIn } from '#platform/database/deed';

/**
 * What was written to this address did not arrive: whoever left it, and comes to something, is to be called. What she is
 * told already by telephone stays what it was.
 */
export async function callInstead(
  tx: Transaction,
  { address, now }: { address: string; now: Date },
): Promise<void> {
  await sql`
    update ${tableIn(tx, 'registrationMeeting')} booking
    set to_call = case when state = 'cancelled' then 'unbooked' when meeting.status = 'cancelled' then 'cancelled'
      else 'unreachable' end
    from ${tableIn(tx, 'registration')} registration, ${tableIn(tx, 'meeting')} meeting
    where registration.id = registration_id and meeting.id = meeting_id and lower(registration.email) = ${address}
      and ends_at > ${now} and to_call is null and (state <> 'cancelled' or cancelled_why is not null)`.execute(
    tx,
  );
}
