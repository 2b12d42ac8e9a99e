// Owns: check_request. Reads: space.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<'checkRequest', 'space'>;

/** Ends what nobody answered: the space is public no longer, or the question is so old that it is asked anew. */
export async function lapseRequests(
  db: Db,
  { before, now }: { before: Date | null; now: Date },
): Promise<void> {
  await sql`update ${tableIn(db, 'checkRequest')} r set closed_at = ${now}, outcome = 'lapsed'
    where closed_at is null and (opened_at < ${before}::timestamptz or exists (
      select from ${tableIn(db, 'space')} s where s.id = r.space_id and s.status <> 'published'))`.execute(
    db,
  );
}

/** Ends what is asked of a space, when its page was checked meanwhile in another way. */
export async function closeChecked(db: Db, spaceId: string, { zone, now }: { zone: string; now: Date }) {
  await sql`update ${tableIn(db, 'checkRequest')} r set closed_at = ${now}, outcome = 'confirmed'
    from ${tableIn(db, 'space')} s
    where r.space_id = ${spaceId} and r.closed_at is null and s.id = r.space_id
      and s.checked_on between (r.opened_at at time zone ${zone})::date and (${now}::timestamptz at time zone ${zone})::date`.execute(
    db,
  );
}
