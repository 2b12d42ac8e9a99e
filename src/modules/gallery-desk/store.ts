// Reads: space, commune, series.
import { sql } from 'kysely';
import { within } from '#modules/network';
import type { DbOf } from '#platform/database/deed';
import type { Scope } from '#platform/scope';

type Db = DbOf<never, 'space' | 'commune' | 'series'>;

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

/** The events of a space that an album may tell of, the latest first. */
export const eventsOf = (db: Db, spaceId: string): Promise<Choosable[]> =>
  db
    .selectFrom('series')
    .select(['id', 'title as name'])
    .where('spaceId', '=', spaceId)
    .where('status', '=', 'published')
    .orderBy('startsOn', 'desc')
    .orderBy('id')
    .limit(mostEvents)
    .execute();
