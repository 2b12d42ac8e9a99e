// Reads: space, commune, space_change, opening.
import { sql } from 'kysely';
import type { Changed } from '#modules/network/rules';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Scope } from '#platform/scope';

type Db = DbOf<never, 'space' | 'commune' | 'spaceChange' | 'opening'>;

export interface Figures {
  spaces: number;
  open: number;
  appointment: number;
  /** Pages that were checked since a day. */
  checked: number;
}

/** What somebody looks after, counted now. */
export async function countNow(
  db: Db,
  scope: Scope,
  { now, checkedSince }: { now: Date; checkedSince: string },
): Promise<Figures> {
  const { rows } = await sql<Figures>`
    with mine as (
      select space.id, space.checked_on from ${tableIn(db, 'space')} space
      join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
      where space.status = 'published' and ${within(scope)}
    ), present as (
      select distinct space_id, kind from ${tableIn(db, 'opening')}
      where starts_at <= ${now} and ends_at > ${now} and space_id in (select id from mine)
    )
    select
      (select count(*) from mine) as spaces,
      (select count(*) from mine where checked_on >= ${checkedSince}) as checked,
      (select count(*) from present where kind = 'open') as open,
      (select count(*) from present where kind = 'appointment') as appointment`.execute(db);
  return rows[0] as Figures;
}

export interface Computers {
  computers: number;
  spaces: number;
}

/** The computers that anybody may use, and in how many spaces they stand. */
export async function countComputers(db: Db): Promise<Computers> {
  const { rows } = await sql<Computers>`
    select coalesce(sum((equipment->>'computer')::integer), 0) as computers, count(*) as spaces
    from ${tableIn(db, 'space')}
    where status = 'published' and (equipment->>'computer')::integer > 0`.execute(db);
  return rows[0] as Computers;
}

export interface Movement {
  at: Date;
  actorName: string;
  /** What was changed, in no order that says anything: `note` is what another module says of its own, in its words. */
  fields: (Changed | 'note')[];
  note: Record<Lang, string> | null;
  spaceId: string;
  spaceName: string;
  slug: string;
  communeName: string;
}

/** The latest savings of pages, one line each. */
export async function latestMovements(db: Db, scope: Scope, limit: number): Promise<Movement[]> {
  const { rows } = await sql<Movement>`
    with latest as (
      select change.at, change.set_id, change.space_id from ${tableIn(db, 'spaceChange')} change
      join ${tableIn(db, 'space')} space on space.id = change.space_id
      join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
      where space.status <> 'merged' and ${within(scope)}
      group by change.at, change.set_id, change.space_id
      order by change.at desc
      limit ${limit}
    )
    select at, change.actor_name, array_agg(distinct change.field) as fields,
      (array_agg(change.after order by change.id)
        filter (where change.field = 'note' and jsonb_typeof(change.after) <> 'null'))[1] as note,
      space.id as space_id, space.name as space_name, space.slug, commune.name as commune_name
    from latest
    join ${tableIn(db, 'spaceChange')} change using (space_id, at, set_id)
    join ${tableIn(db, 'space')} space on space.id = space_id
    join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
    group by at, set_id, change.actor_name, space.id, commune.code
    order by at desc`.execute(db);
  return rows;
}

const within = ({ everywhere, communes, epcis, spaces }: Scope) =>
  everywhere
    ? sql`true`
    : sql`(space.id = any(${spaces}::uuid[]) or commune.code = any(${communes}::text[]) or commune.epci_code = any(${epcis}::text[]))`;
