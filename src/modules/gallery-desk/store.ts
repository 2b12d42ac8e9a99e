// Reads: space, commune, series, meeting.
import { sql } from 'kysely';
import { within } from '#modules/network';
import type { DbOf } from '#platform/database/deed';
import type { Scope } from '#platform/scope';

type Db = DbOf<never, 'space' | 'commune' | 'series' | 'meeting'>;

export interface Choosable {
  id: string;
  name: string;
}

/** The spaces for which somebody may make an album. */
export const spacesIn = (db: Db, scope: Scope): Promise<Choosable[]> =>
  db
    .selectFrom('space')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select(['space.id', sql<string>`commune.name || ', ' || space.name`.as('name')])
    .where('space.status', '=', 'published')
    .where(within(scope))
    .orderBy(sql`commune.name collate "fr-x-icu"`)
    .orderBy('space.id')
    .execute();

const mostEvents = 50;

/** A workshop or an event that took place, by its last date until now. */
export interface TookPlace {
  id: string;
  title: string;
  heldAt: Date;
  spaceId: string;
  spaceName: string;
  communeName: string;
}

/** What took place where somebody looks after spaces, the latest first: what an album may tell of. */
export const eventsIn = (
  db: Db,
  scope: Scope,
  { now, spaceId = null, id = null }: { now: Date; spaceId?: string | null; id?: string | null },
): Promise<TookPlace[]> =>
  db
    .selectFrom('meeting')
    .innerJoin('series', 'series.id', 'meeting.seriesId')
    .innerJoin('space', 'space.id', 'series.spaceId')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select(['series.id', 'series.title', 'space.id as spaceId', 'space.name as spaceName'])
    .select(['commune.name as communeName', sql<Date>`max(starts_at)`.as('heldAt')])
    .where('meeting.status', '=', 'planned')
    .where('startsAt', '<=', now)
    .where('series.status', '=', 'published')
    .where(within(scope))
    .where(sql<boolean>`(${spaceId}::uuid is null or space.id = ${spaceId}::uuid)`)
    .where(sql<boolean>`(${id}::uuid is null or series.id = ${id}::uuid)`)
    .groupBy(['series.id', 'space.id', 'commune.code'])
    .orderBy('heldAt', 'desc')
    .orderBy('series.id')
    .limit(mostEvents)
    .execute();
