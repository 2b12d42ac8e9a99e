// Reads: space, commune, epci, check_request, check_answer.
import { sql } from 'kysely';
import { type CheckRequest, lastCallBefore, mostLetters } from '#modules/checks/rules';
import { within } from '#modules/network';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Scope } from '#platform/scope';

type Db = DbOf<never, 'space' | 'commune' | 'epci' | 'checkRequest' | 'checkAnswer'>;

/** A published space, and the last question that it was asked, if any. */
export interface Followed extends Omit<CheckRequest, 'id' | 'spaceId' | 'openedAt'> {
  spaceId: string;
  name: string;
  phone: string | null;
  communeName: string;
  epciCode: string | null;
  epciName: string | null;
  checkedOn: string | null;
  /** Null when it was never asked. */
  requestId: string | null;
  openedAt: Date | null;
  /** How many sections were answered. */
  answers: number;
}

/** What becomes of the questions that the spaces of a scope were asked. */
export const followedIn = (db: Db, scope: Scope): Promise<Followed[]> =>
  db
    .selectFrom('space')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .leftJoin('epci', 'epci.code', 'commune.epciCode')
    .leftJoin(
      (from) =>
        from
          .selectFrom('checkRequest')
          .selectAll()
          .distinctOn('checkRequest.spaceId')
          .orderBy('checkRequest.spaceId')
          .orderBy('openedAt', 'desc')
          .as('asked'),
      (join) => join.onRef('asked.spaceId', '=', 'space.id'),
    )
    .select(['space.id as spaceId', 'space.name', 'space.phone', 'space.checkedOn'])
    .select(['commune.name as communeName', 'commune.epciCode', 'epci.name as epciName'])
    .select(['asked.id as requestId', 'openedAt', 'closedAt', 'outcome', 'lastLetterAt'])
    .select(sql<number>`coalesce(asked.letters, 0)`.as('letters'))
    .select(sql<boolean>`coalesce(asked.by_phone, false)`.as('byPhone'))
    .select(
      sql<number>`(select count(*)::int from ${tableIn(db, 'checkAnswer')} a where a.request_id = asked.id)`.as(
        'answers',
      ),
    )
    .where('space.status', '=', 'published')
    .where(within(scope))
    .orderBy(sql`${sql.ref('space.name')} collate "fr-x-icu"`)
    .orderBy('space.id')
    .execute() as Promise<Followed[]>;

/** How many of them a person has to see to: the same answer as `callsFor`, without reading them all. */
export async function countCalls(db: Db, scope: Scope, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('checkRequest')
    .innerJoin('space', 'space.id', 'checkRequest.spaceId')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('closedAt', 'is', null)
    .where((request) =>
      request.or([
        request('byPhone', '=', true),
        request.and([
          request('letters', '=', mostLetters),
          request('lastLetterAt', '<=', lastCallBefore(now)),
        ]),
      ]),
    )
    .where('space.status', '=', 'published')
    .where(within(scope))
    .executeTakeFirstOrThrow();
  return count;
}

/** How many answers came each week since a Monday: what was true, and what was not. */
export const answersByWeek = async (
  db: Db,
  { since, zone }: { since: Date; zone: string },
): Promise<{ monday: string; confirmed: number; corrected: number }[]> =>
  db
    .selectFrom('checkRequest')
    .select(sql<string>`date_trunc('week', closed_at at time zone ${zone})::date`.as('monday'))
    .select(sql<number>`count(*) filter (where outcome = 'confirmed')::int`.as('confirmed'))
    .select(sql<number>`count(*) filter (where outcome = 'corrected')::int`.as('corrected'))
    .where('closedAt', '>=', since)
    .groupBy('monday')
    .orderBy('monday')
    .execute();

/** One that is there, for the walk of all pages. */
export const anyRequest = async (db: Db): Promise<string | null> =>
  (
    await db
      .selectFrom('checkRequest')
      .innerJoin('space', 'space.id', 'checkRequest.spaceId')
      .select('checkRequest.id')
      .where('closedAt', 'is', null)
      .where('space.status', '=', 'published')
      .orderBy('checkRequest.id')
      .executeTakeFirst()
  )?.id ?? null;
