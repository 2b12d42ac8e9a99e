// Reads: presence, space, space_change, commune, epci.
import { sql } from 'kysely';
import { copyOut, linesIn } from '#platform/database/copy-out';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<never, 'presence' | 'space' | 'spaceChange' | 'commune' | 'epci'>;

/** What may have happened to a space; the last two are told to those who look after spaces. */
export const movementKinds = ['opened', 'closed', 'moved', 'renamed', 'draft', 'merged'] as const;
export type MovementKind = (typeof movementKinds)[number];

export interface Movement {
  at: Date;
  kind: MovementKind;
  slug: string;
  status: string;
  name: string;
  commune: string;
  epci: string | null;
  /** What the name or the address was; the commune that it left. */
  before: string | null;
}

interface Asked {
  from: Date;
  to: Date;
  kinds: readonly MovementKind[];
}

/** What happened between two moments, the latest first. */
export async function movements(db: Db, asked: Asked, limit: number): Promise<Movement[]> {
  const { rows } = await sql<Movement>`${listed(db, asked)} limit ${limit}`.execute(db);
  return rows;
}

/** All that happened between two moments, as it comes: it holds a connection until it is read to its end. */
export async function* allMovements(db: Db, asked: Asked): AsyncGenerator<Movement> {
  const question = sql`select to_json(one)::text from (${listed(db, asked)}) one`;
  for await (const line of linesIn(await copyOut(db, question, 'lines'))) {
    const movement = JSON.parse(line);
    yield { ...movement, at: new Date(movement.at) };
  }
}

const listed = (db: Db, asked: Asked) => sql`
  select moved.at, kind, slug, status, space.name, commune.name as commune, epci.name as epci, before
  from (${moved(db, asked)}) moved
  join ${tableIn(db, 'space')} space on space.id = moved.space_id
  join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code and inside
  left join ${tableIn(db, 'epci')} epci on epci.code = commune.epci_code
  where kind in (${sql.join(asked.kinds)})
  order by moved.at desc, space.name collate "fr-x-icu", kind`;

/** How many of each kind. */
export async function countMovements(db: Db, asked: Asked): Promise<Record<MovementKind, number>> {
  const { rows } = await sql<{ kind: MovementKind; count: number }>`select kind, count(*) as count
    from (${moved(db, asked)}) moved
    join ${tableIn(db, 'space')} space on space.id = moved.space_id
    join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code and inside
    group by kind`.execute(db);
  const known = new Map(rows.map(({ kind, count }) => [kind, count]));
  return Object.fromEntries(movementKinds.map((kind) => [kind, known.get(kind) ?? 0])) as Record<
    MovementKind,
    number
  >;
}

/** A space that comes back where it was taken out for a while opens again; one that changes its commune has moved. */
const moved = (db: Db, { from, to }: Asked) => sql`
  select space_id, from_at as at, 'opened' as kind, null as before from ${tableIn(db, 'presence')} present
  where from_at >= ${from} and from_at < ${to} and not exists (select 1 from ${tableIn(db, 'presence')} earlier
    where earlier.space_id = present.space_id and earlier.until_at = present.from_at)
  union all
  select space_id, until_at, ended_as, left_commune.name from ${tableIn(db, 'presence')} ended
  join ${tableIn(db, 'commune')} left_commune on left_commune.code = ended.commune_code
  where until_at >= ${from} and until_at < ${to}
  union all
  select space_id, at, case field when 'name' then 'renamed' else 'moved' end, before #>> '{}'
  from ${tableIn(db, 'spaceChange')} change
  where at >= ${from} and at < ${to} and field in ('name', 'address')
    and exists (select 1 from ${tableIn(db, 'presence')} shown where shown.space_id = change.space_id
      and from_at <= change.at and (until_at is null or until_at > change.at))
    and (field = 'name' or not exists (select 1 from ${tableIn(db, 'spaceChange')} other
      where other.set_id = change.set_id and other.space_id = change.space_id and other.field = 'communeCode'))`;
