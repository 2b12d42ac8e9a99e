// Reads: resource, resource_version, space.
import { type RawBuilder, sql } from 'kysely';
import { plainWords } from '#modules/lookup/rules';
import type { DbOf } from '#platform/database/deed';
import type { Counts } from './find.ts';
import type { Resource } from './resource.ts';
import type { Search } from './search.ts';

type Db = DbOf<never, 'resource' | 'resourceVersion' | 'space'>;

/** One page of the published resources that meet what is asked, the best first, and how many they are. */
export async function listResources(
  db: Db,
  search: Search,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; resources: Resource[] }> {
  const query = wordsAsked(search);
  const rows = await met(db, search)
    .leftJoin('space', 'space.id', 'resource.spaceId')
    .selectAll('said')
    .select(['resource.id', 'resource.slug', 'resource.kind', 'resource.checkedOn', 'resource.publishedAt'])
    .select(['space.name as spaceName', sql<number>`count(*) over ()::int`.as('total')])
    .orderBy(query ? sql`ts_rank(resource.words, ${query}) desc` : sql`resource.kind <> 'course'`)
    .orderBy('resource.publishedAt', query ? 'desc' : 'asc')
    .orderBy('resource.id')
    .limit(limit)
    .offset(offset)
    .$castTo<Resource & { total: number }>()
    .execute();
  const [first] = rows;
  return { total: first?.total ?? (offset > 0 ? await countMet(db, search) : 0), resources: rows };
}

/** How many they are, for a page beyond the last, which has no row to say it. */
async function countMet(db: Db, search: Search): Promise<number> {
  const { count } = await met(db, search)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** For each filter, the count of each answer among those that meet all the others. */
export async function countAnswers(db: Db, search: Search): Promise<Counts> {
  const [kind, theme, level, competence] = await Promise.all([
    answers(db, { ...search, kind: null }, sql`array[resource.kind]`),
    answers(db, { ...search, theme: null }, sql`said.themes`),
    answers(db, { ...search, level: null }, sql`array[said.level]`),
    answers(db, { ...search, competence: null }, sql`said.competences`),
  ]);
  return { kind, theme, level, competence };
}

async function answers(db: Db, search: Search, held: RawBuilder<unknown>): Promise<Map<string, number>> {
  const rows = await met(db, search)
    .select([sql<string | null>`unnest(${held})`.as('answer'), sql<number>`count(*)::int`.as('count')])
    .groupBy(sql`1`)
    .execute();
  return new Map(rows.flatMap(({ answer, count }) => (answer === null ? [] : [[answer, count]])));
}

function met(db: Db, search: Search) {
  const { kind, theme, level, competence } = search;
  const query = wordsAsked(search);
  let those = db
    .selectFrom('resource')
    .innerJoin('resourceVersion as said', (join) =>
      join.onRef('said.resourceId', '=', 'resource.id').onRef('said.number', '=', 'resource.version'),
    )
    .where('resource.status', '=', 'published');
  if (query) those = those.where(sql<boolean>`resource.words @@ ${query}`);
  if (kind) those = those.where('resource.kind', '=', kind);
  if (theme) those = those.where(sql<boolean>`said.themes @> array[${theme}]`);
  if (level) those = those.where('said.level', '=', level);
  if (competence) those = those.where(sql<boolean>`said.competences @> array[${competence}]`);
  return those;
}

/** The words, in any of their forms and as beginnings; null when none was typed. */
function wordsAsked({ words }: Search): RawBuilder<unknown> | null {
  const typed = plainWords(words).map((word) => `${word}:*`);
  return typed.length === 0 ? null : sql`to_tsquery('public.fr', ${typed.join(' & ')})`;
}
