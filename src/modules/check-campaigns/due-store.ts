// Reads: space, commune, check_request, check_letter.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { LastChecked } from './due.ts';

type Db = DbOf<never, 'checkRequest' | 'space' | 'commune' | 'checkLetter'>;

/** A published space that nobody asks now, and what is known of its last check. */
export type Idle = LastChecked & { spaceId: string };

/** The spaces that could be asked, in one grouping of communes or (null) everywhere; the longest without news first. */
export const idleSpaces = (db: Db, { epci, zone }: { epci: string | null; zone: string }): Promise<Idle[]> =>
  db
    .selectFrom('space')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select(['space.id as spaceId', 'space.checkedOn'])
    .select(
      sql<
        string | null
      >`(select max((closed_at at time zone ${zone})::date) from ${tableIn(db, 'checkRequest')} r
        where r.space_id = space.id and outcome <> 'lapsed')`.as('answeredOn'),
    )
    .where('space.status', '=', 'published')
    .where(sql<boolean>`(${epci}::text is null or commune.epci_code = ${epci})`)
    .where((space) =>
      space.not(
        space.exists(
          space
            .selectFrom('checkRequest')
            .select('checkRequest.id')
            .whereRef('checkRequest.spaceId', '=', 'space.id')
            .where('closedAt', 'is', null),
        ),
      ),
    )
    .orderBy('space.checkedOn', (order) => order.asc().nullsFirst())
    .orderBy('space.id')
    .execute();

/** How many letters left since a moment. */
export async function lettersSince(db: Db, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('checkLetter')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('sentAt', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}
