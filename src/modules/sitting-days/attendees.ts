import { calledTo } from '#modules/sitting-calls';
import { sittingById } from '#modules/sittings';
import type { Database } from '#platform/database/deed';
import { type Attendee, attendeesOf } from './presence.ts';
import { presencesIn } from './store.ts';

/** How everybody was at a meeting: those who were called, then those who came besides. */
export async function presencesOf(db: Database, sittingId: string): Promise<Attendee[]> {
  const sitting = await sittingById(db, sittingId);
  if (!sitting) return [];
  const [called, presences] = await Promise.all([calledTo(db, sitting), presencesIn(db, sittingId)]);
  return attendeesOf(called, presences);
}
