// Reads: space, commune, epci.
import { sql } from 'kysely';
import type { Concern, PlacedItem } from '#modules/news/rules';
import type { Target } from '#platform/access';
import type { DbOf } from '#platform/database/deed';
import type { Scope } from '#platform/scope';
import { isUuid } from '#platform/uuid';

type Db = DbOf<never, 'space' | 'commune' | 'epci'>;

/** Something that an item may concern: as forms say it, by its name, and where it is. */
export interface Choosable {
  key: string;
  name: string;
  group: 'network' | 'epcis' | 'communes' | 'spaces';
}

const nobody: Concern = { spaceId: null, communeCode: null, epciCode: null };

export const keyOf = ({ spaceId, communeCode, epciCode }: Concern): string => {
  if (spaceId !== null) return `space:${spaceId}`;
  if (communeCode !== null) return `commune:${communeCode}`;
  return epciCode === null ? 'network' : `epci:${epciCode}`;
};

/** What an item concerns now, as a choice. */
export function presentOf(item: PlacedItem): Choosable {
  const key = keyOf(item);
  if (item.spaceId !== null) return { key, name: item.spaceName ?? '', group: 'spaces' };
  if (item.communeCode !== null) return { key, name: item.communeName ?? '', group: 'communes' };
  return { key, name: item.epciName ?? '', group: item.epciCode === null ? 'network' : 'epcis' };
}

/** What a form said, with what a permission is asked about; null when there is no such place, or it is not public. */
export async function readConcern(db: Db, key: string): Promise<(Concern & { target: Target }) | null> {
  const [kind, code = ''] = key.split(':');
  if (kind === 'network') return { ...nobody, target: { epciCode: null } };
  if (kind === 'space') return isUuid(code) ? spaceConcern(db, code) : null;
  if (kind === 'commune') {
    const commune = await db
      .selectFrom('commune')
      .select('epciCode')
      .where('code', '=', code)
      .executeTakeFirst();
    const epciCode = commune?.epciCode ?? null;
    return commune ? { ...nobody, communeCode: code, target: { communeCode: code, epciCode } } : null;
  }
  const epci = await db.selectFrom('epci').select('code').where('code', '=', code).executeTakeFirst();
  return kind === 'epci' && epci ? { ...nobody, epciCode: code, target: { epciCode: code } } : null;
}

async function spaceConcern(db: Db, spaceId: string): Promise<(Concern & { target: Target }) | null> {
  const space = await db
    .selectFrom('space')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select(['communeCode', 'epciCode'])
    .where('space.id', '=', spaceId)
    .where('status', 'in', ['draft', 'published', 'closed'])
    .executeTakeFirst();
  return space ? { ...nobody, spaceId, target: { spaceId, ...space } } : null;
}

/** All that somebody may write for: what is hers first, then what is around it. */
export async function choosable(db: Db, scope: Scope): Promise<Choosable[]> {
  const { everywhere, communes, epcis, spaces } = scope;
  const [ownSpaces, ownCommunes, ownEpcis] = await Promise.all([
    db
      .selectFrom('space')
      .innerJoin('commune', 'commune.code', 'space.communeCode')
      .select(['space.id', 'space.name', 'commune.name as communeName'])
      .where('space.status', '=', 'published')
      .where(
        sql<boolean>`(${everywhere}::boolean or space.id = any(${spaces}::uuid[])
          or commune.code = any(${communes}::text[]) or commune.epci_code = any(${epcis}::text[]))`,
      )
      .orderBy(sql`commune.name collate "fr-x-icu"`)
      .orderBy('space.id')
      .execute(),
    db
      .selectFrom('commune')
      .select(['code', 'name'])
      .where('inside', '=', true)
      .where(
        sql<boolean>`(${everywhere}::boolean or code = any(${communes}::text[]) or epci_code = any(${epcis}::text[]))`,
      )
      .orderBy(sql`name collate "fr-x-icu"`)
      .execute(),
    db
      .selectFrom('epci')
      .select(['code', 'name'])
      .where(sql<boolean>`(${everywhere}::boolean or code = any(${epcis}::text[]))`)
      .orderBy(sql`name collate "fr-x-icu"`)
      .execute(),
  ]);
  return [
    ...(everywhere ? [{ key: 'network', name: '', group: 'network' as const }] : []),
    ...ownEpcis.map(({ code, name }) => ({ key: `epci:${code}`, name, group: 'epcis' as const })),
    ...ownSpaces.map(({ id, name, communeName }) => ({
      key: `space:${id}`,
      name: `${communeName}, ${name}`,
      group: 'spaces' as const,
    })),
    ...ownCommunes.map(({ code, name }) => ({ key: `commune:${code}`, name, group: 'communes' as const })),
  ];
}
