// Owns: decision. Reads: working_group.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import type { Decision } from './decision.ts';

type Db = DbOf<'decision', 'workingGroup'>;

export interface ListedDecision extends Decision {
  groupName: string;
  groupSlug: string;
}

const decisions = (db: Db) =>
  db
    .selectFrom('decision')
    .innerJoin('workingGroup', 'workingGroup.id', 'decision.groupId')
    .select(['decision.id', 'groupId', 'number', 'text', 'about', 'decidedOn', 'sourcePath'])
    .select(['publicText', 'publicAbout'])
    .select(['workingGroup.name as groupName', 'workingGroup.slug as groupSlug'])
    .where('withdrawnAt', 'is', null);

/** What the register is asked: of these groups, with these words, of a year. */
export interface RegisterAsked {
  groupIds: readonly string[];
  words: string;
  year: number | null;
  publicOnly?: boolean;
}

const asked = (db: Db, { groupIds, words, year, publicOnly = false }: RegisterAsked) =>
  decisions(db)
    .where(sql<boolean>`group_id = any(${groupIds}::uuid[])`)
    .$if(words !== '', (some) =>
      some.where(
        sql<boolean>`public.unaccent(concat_ws(' ', about, text)) ilike public.unaccent(${`%${likeOf(words)}%`})`,
      ),
    )
    .$if(publicOnly, (some) => some.where('decision.isPublic', '=', true))
    .$if(year !== null, (some) => some.where(sql<boolean>`extract(year from decided_on) = ${year}`));

const likeOf = (words: string): string => words.replace(/[\\%_]/g, '\\$&');

/** The last decided first. */
export const listDecisions = (
  db: Db,
  what: RegisterAsked,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedDecision[]> =>
  asked(db, what)
    .orderBy('decidedOn', 'desc')
    .orderBy('groupId')
    .orderBy('number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

export async function countDecisions(db: Db, what: RegisterAsked): Promise<number> {
  const { count } = await asked(db, what)
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The years in which these groups decided something, the last first. */
export const yearsOf = async (db: Db, groupIds: readonly string[]): Promise<number[]> =>
  (
    await db
      .selectFrom('decision')
      .select(sql<number>`extract(year from decided_on)::int`.as('year'))
      .where(sql<boolean>`group_id = any(${groupIds}::uuid[])`)
      .where('withdrawnAt', 'is', null)
      .distinct()
      .orderBy('year', 'desc')
      .execute()
  ).map(({ year }) => year);

export interface NewDecision {
  groupId: string;
  text: string;
  about: string | null;
  decidedOn: IsoDate;
  sourcePath: string | null;
  recordedAt: Date;
}

/** Under the next number of its group, which the caller holds. */
export async function insertDecision(db: Db, row: NewDecision): Promise<string> {
  const number = await nextNumber(db, row.groupId);
  const { id } = await db
    .insertInto('decision')
    .values({ ...row, number })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function nextNumber(db: Db, groupId: string): Promise<number> {
  const { last } = await db
    .selectFrom('decision')
    .select((row) => row.fn.coalesce(row.fn.max('number'), sql<number>`0`).as('last'))
    .where('groupId', '=', groupId)
    .executeTakeFirstOrThrow();
  return last + 1;
}

export async function withdrawDecisions(db: Db, ids: readonly string[], now: Date): Promise<void> {
  await db
    .updateTable('decision')
    .set({ withdrawnAt: now })
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
}

/** What one page of minutes says today, in its order. */
export const decisionsFrom = (db: Db, groupId: string, sourcePath: string): Promise<ListedDecision[]> =>
  decisions(db)
    .where('groupId', '=', groupId)
    .where('sourcePath', '=', sourcePath)
    .orderBy('number')
    .execute();

/** What a page of minutes says is published with it, or is no longer. */
export async function publishDecisions(
  db: Db,
  { groupId, sourcePath }: { groupId: string; sourcePath: string },
  inPublic: ((text: string) => string) | null,
): Promise<void> {
  const said = await db
    .selectFrom('decision')
    .select(['id', 'text', 'about'])
    .where('groupId', '=', groupId)
    .where('sourcePath', '=', sourcePath)
    .execute();
  const otherwise = (words: string | null): string | null => {
    const shown = words === null || inPublic === null ? words : inPublic(words);
    return shown === words ? null : shown;
  };
  for (const { id, text, about } of said)
    await db
      .updateTable('decision')
      .set({ isPublic: inPublic !== null, publicText: otherwise(text), publicAbout: otherwise(about) })
      .where('id', '=', id)
      .execute();
}
