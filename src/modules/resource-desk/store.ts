// Reads: resource, resource_version, space, commune.
import { sql } from 'kysely';
import { within } from '#modules/network';
import type { Kind, Status } from '#modules/resources/rules';
import type { DbOf } from '#platform/database/deed';
import type { Scope } from '#platform/scope';

type Db = DbOf<never, 'resource' | 'resourceVersion' | 'space' | 'commune'>;

export interface Listed {
  id: string;
  kind: Kind;
  title: string;
  lang: 'fr' | 'en';
  spaceName: string | null;
  changedAt: Date;
  checkedOn: string;
  actorName: string;
}

/** What of hers is listed: where it stands, or some of it, wherever that stands. */
export interface Narrowed {
  scope: Scope;
  status: Status | null;
  among: readonly string[] | null;
}

/** One page of what somebody may write, the last changed first. */
export const listResources = (
  db: Db,
  { scope, status, among }: Narrowed,
  { limit, offset }: { limit: number; offset: number },
): Promise<Listed[]> =>
  hers(db, scope)
    .innerJoin('resourceVersion as said', (join) =>
      join.onRef('said.resourceId', '=', 'resource.id').onRef('said.number', '=', 'resource.version'),
    )
    .where(sql<boolean>`(${status}::text is null or resource.status = ${status})`)
    .where(sql<boolean>`(${among}::uuid[] is null or resource.id = any(${among}::uuid[]))`)
    .select(['resource.id', 'resource.kind', 'resource.changedAt', 'resource.checkedOn'])
    .select(['said.title', 'said.lang', 'said.actorName', 'space.name as spaceName'])
    .orderBy('resource.changedAt', 'desc')
    .orderBy('resource.id')
    .limit(limit)
    .offset(offset)
    .$castTo<Listed>()
    .execute();

/** How many she may write, by where they stand. */
export async function countResources(db: Db, scope: Scope): Promise<Map<string, number>> {
  const rows = await hers(db, scope)
    .select(['resource.status', sql<number>`count(*)::int`.as('count')])
    .groupBy('resource.status')
    .execute();
  return new Map(rows.map(({ status, count }) => [status, count]));
}

/** Those of some that she may write. */
export const hersAmong = async (db: Db, scope: Scope, ids: readonly string[]): Promise<string[]> =>
  (
    await hers(db, scope)
      .select('resource.id')
      .where(sql<boolean>`resource.id = any(${ids}::uuid[])`)
      .execute()
  ).map(({ id }) => id);

const hers = (db: Db, scope: Scope) =>
  db
    .selectFrom('resource')
    .leftJoin('space', 'space.id', 'resource.spaceId')
    .leftJoin('commune', 'commune.code', 'space.communeCode')
    .where(sql<boolean>`coalesce(${within(scope)}, ${scope.everywhere}::boolean)`);

/** The spaces for which somebody may write, by their commune. */
export const spacesOf = (
  db: Db,
  scope: Scope,
): Promise<{ id: string; name: string; communeName: string }[]> =>
  db
    .selectFrom('space')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select(['space.id', 'space.name', 'commune.name as communeName'])
    .where('space.status', '=', 'published')
    .where(within(scope))
    .orderBy(sql`commune.name collate "fr-x-icu"`)
    .orderBy('space.id')
    .execute();

/** Those of which the file carries macros along. */
export const withMacros = async (db: Db): Promise<string[]> =>
  (
    await db
      .selectFrom('resource')
      .innerJoin('resourceVersion as said', (join) =>
        join.onRef('said.resourceId', '=', 'resource.id').onRef('said.number', '=', 'resource.version'),
      )
      .select('resource.id')
      .where('said.fileType', 'like', '%; macros=%')
      .execute()
  ).map(({ id }) => id);
