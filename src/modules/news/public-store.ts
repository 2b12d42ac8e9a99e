// Reads: news_item, space, commune, epci.
import { sql } from 'kysely';
import { type DbOf, schemaOf, tableIn } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';

type Db = DbOf<never, 'newsItem' | 'space' | 'commune' | 'epci'>;

/** An item as a list shows it. */
export interface ListedItem {
  id: string;
  number: number;
  title: string;
  summary: string;
  lang: Lang;
  publishedAt: Date;
  changedAt: Date;
  spaceName: string | null;
  spaceSlug: string | null;
  communeName: string | null;
  epciName: string | null;
}

export interface Question {
  now: Date;
  /** A grouping of communes: its own items, those of its communes and of the spaces in them. */
  epci: string | null;
  /** A commune that is in no grouping. */
  commune: string | null;
  spaceId: string | null;
  featured: boolean;
  /** From one instant to another: a month of the archive. */
  from: Date | null;
  to: Date | null;
  /** The number of the item after which the list goes on, towards what is older. */
  after: number | null;
  limit: number;
}

export const anyItem = {
  epci: null,
  commune: null,
  spaceId: null,
  featured: false,
  from: null,
  to: null,
  after: null,
} as const;

/** Online at a moment, and of no space whose page the public may not see. */
const isOnline = (now: Date) => sql<boolean>`(item.state = 'published' and item.publish_at <= ${now}
  and (item.expires_at is null or item.expires_at > ${now})
  and (item.space_id is null or space.status in ('published', 'closed')))`;

const placedIn = (db: Db) => sql`${tableIn(db, 'newsItem')} item
  left join ${tableIn(db, 'space')} space on space.id = item.space_id
  left join ${tableIn(db, 'commune')} commune on commune.code = coalesce(item.commune_code, space.commune_code)
  left join ${tableIn(db, 'epci')} epci on epci.code = coalesce(item.epci_code, commune.epci_code)`;

const columns = sql`item.id, number, title, item.summary, item.lang, item.publish_at as "publishedAt", item.changed_at as "changedAt",
  space.name as "spaceName", space.slug as "spaceSlug", commune.name as "communeName", epci.name as "epciName"`;

/** What the public may read, the newest first. */
export async function listItems(db: Db, question: Question): Promise<ListedItem[]> {
  const { rows } = await sql<ListedItem>`select ${columns} from ${placedIn(db)}
    where ${narrowed(db, question)}
    order by item.publish_at desc, item.id desc limit ${question.limit}`.execute(db);
  return rows;
}

/** The same with the whole texts, for those who follow. */
export async function listWhole(db: Db, question: Question): Promise<(ListedItem & { body: string })[]> {
  const { rows } = await sql<ListedItem & { body: string }>`select ${columns}, item.body from ${placedIn(db)}
    where ${narrowed(db, question)}
    order by item.publish_at desc, item.id desc limit ${question.limit}`.execute(db);
  return rows;
}

function narrowed(db: Db, { now, epci, commune, spaceId, featured, from, to, after }: Question) {
  const asked = [
    isOnline(now),
    epci !== null && within(db, epci),
    commune !== null && sql`commune.code = ${commune}`,
    spaceId !== null && sql`item.space_id = ${spaceId}`,
    featured && sql`item.featured_at is not null`,
    from !== null && sql`item.publish_at >= ${from}`,
    to !== null && sql`item.publish_at < ${to}`,
    after !== null &&
      sql`(item.publish_at, item.id) < (select publish_at, id from ${tableIn(db, 'newsItem')} where number = ${after})`,
  ].filter((one) => one !== false);
  return sql.join(asked, sql` and `);
}

export interface FindableItem extends ListedItem {
  body: string;
  spaceId: string | null;
  inCommune: string | null;
  inEpci: string | null;
  expiresAt: Date | null;
}

const wholeColumns = sql`${columns}, item.body, item.space_id as "spaceId", commune.code as "inCommune", epci.code as "inEpci",
  item.expires_at as "expiresAt"`;

/** What is online or will be, among some or all: whoever asks says when it may be read. */
export async function findableItems(
  db: Db,
  { now, among = null }: { now: Date; among?: readonly string[] | null },
): Promise<FindableItem[]> {
  const { rows } = await sql<FindableItem>`select ${wholeColumns} from ${placedIn(db)}
    where item.state = 'published' and (item.expires_at is null or item.expires_at > ${now})
      and (item.space_id is null or space.status in ('published', 'closed'))
      and (${among}::uuid[] is null or item.id = any(${among}::uuid[]))`.execute(db);
  return rows;
}

/** An item of the front page, with when it could first be read there. */
export interface FrontItem extends FindableItem {
  shownAt: Date;
}

/** What came to the front page between two moments and is online still, the latest first. */
export async function frontBetween(
  db: Db,
  { from, to, now }: { from: Date; to: Date; now: Date },
): Promise<FrontItem[]> {
  const shownAt = sql`greatest(item.publish_at, item.featured_at)`;
  const { rows } = await sql<FrontItem>`select ${wholeColumns}, ${shownAt} as "shownAt" from ${placedIn(db)}
    where ${isOnline(now)} and item.featured_at is not null and ${shownAt} > ${from} and ${shownAt} <= ${to}
    order by item.publish_at desc, item.id desc limit 100`.execute(db);
  return rows;
}

/** Of a grouping, its communes or their spaces. Said by lists of codes, so that items are read in their order until there are enough. */
const within = (db: Db, epci: string) => sql<boolean>`(item.epci_code = ${epci}
  or item.commune_code = any(array(select code from ${tableIn(db, 'commune')} where epci_code = ${epci}))
  or item.space_id = any(array(select space.id from ${tableIn(db, 'space')} space
    join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code where commune.epci_code = ${epci})))`;

/** When the oldest and the newest of what may be read were published: the ends of the archive. */
export async function archiveOf(db: Db, now: Date): Promise<{ first: Date; last: Date } | null> {
  const end = (direction: 'asc' | 'desc') => sql`(select item.publish_at from ${placedIn(db)}
    where ${isOnline(now)} order by item.publish_at ${sql.raw(direction)} limit 1)`;
  const { rows } = await sql<{ first: Date | null; last: Date | null }>`
    select ${end('asc')} as first, ${end('desc')} as last`.execute(db);
  const [ends] = rows;
  return ends?.first && ends.last ? { first: ends.first, last: ends.last } : null;
}

/** The identifier of an item that was shown once; whether it still is, `isPublic` says. */
export async function publishedByNumber(
  db: Db,
  number: number,
  now: Date,
): Promise<{ id: string; isPublic: boolean } | null> {
  const { rows } = await sql<{ id: string; isPublic: boolean }>`
    select item.id, ${isOnline(now)} as "isPublic" from ${placedIn(db)}
    where number = ${number} and publish_at <= ${now}`.execute(db);
  return rows[0] ?? null;
}

/** Whether a number was an item's that somebody threw away: none is given twice. */
export async function wasThrownAway(db: Db, number: number): Promise<boolean> {
  const { rows } = await sql<{ wasGiven: boolean }>`
    select ${number} between 1 and pg_sequence_last_value(
      pg_get_serial_sequence(format('%I.news_item', ${schemaOf(db)}::text), 'number'))
      and not exists (select from ${tableIn(db, 'newsItem')} where number = ${number}) as "wasGiven"`.execute(
    db,
  );
  return rows[0]?.wasGiven ?? false;
}

/** All that may be read, with the day of its last change. */
export async function publicItems(
  db: Db,
  now: Date,
): Promise<{ number: number; title: string; changedAt: Date }[]> {
  const { rows } = await sql<{ number: number; title: string; changedAt: Date }>`
    select number, title, item.changed_at as "changedAt" from ${placedIn(db)}
    where ${isOnline(now)} order by number`.execute(db);
  return rows;
}
