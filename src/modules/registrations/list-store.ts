// Reads: registration, registration_meeting, meeting, series, space, commune.
import { type RawBuilder, sql } from 'kysely';
import { within } from '#modules/network';
import type { Booking, Registration } from '#modules/registration/rules';
import { copyOut, linesIn } from '#platform/database/copy-out';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Scope } from '#platform/scope';
import type { Tab } from './search.ts';

type Db = DbOf<never, 'registration' | 'registrationMeeting' | 'meeting' | 'series' | 'space' | 'commune'>;

/** One meeting of somebody, as a list shows it. */
export interface ListedBooking
  extends Pick<
      Registration,
      'number' | 'firstName' | 'name' | 'email' | 'phone' | 'need' | 'withLaptop' | 'remindBy'
    >,
    Pick<Booking, 'id' | 'registrationId' | 'meetingId' | 'state' | 'cancelledBy' | 'toCall'> {
  /** Her place on the waiting list, from 1; null when she does not wait. */
  rank: number | null;
  startsAt: Date;
  title: string;
  spaceName: string;
  ordinal: number;
  total: number | null;
  registeredAt: Date;
}

export interface Asked {
  scope: Scope;
  from: Date;
  to: Date;
  words: string;
  space: string | null;
  workshop: string | null;
}

export type Counts = Record<Tab, number>;

const conditions: Record<Tab, RawBuilder<unknown>> = {
  toutes: sql`true`,
  appeler: sql`booking.to_call is not null`,
  confirmees: sql`booking.state = 'seat'`,
  attente: sql`booking.state = 'waiting'`,
  annulees: sql`booking.state = 'cancelled'`,
};

/** How many there are of each state. */
export async function countBookings(db: Db, asked: Asked): Promise<Counts> {
  const count = (tab: Tab) => sql`count(*) filter (where ${conditions[tab]})::int`;
  const { rows } = await sql<Counts>`
    select ${count('toutes')} as toutes, ${count('appeler')} as appeler, ${count('confirmees')} as confirmees,
      ${count('attente')} as attente, ${count('annulees')} as annulees
    ${joined(db)} where ${matching(db, asked)}`.execute(db);
  return rows[0] as Counts;
}

/** A page of them, the latest registrations first. */
export async function listBookings(
  db: Db,
  asked: Asked & { tab: Tab },
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedBooking[]> {
  // The page is chosen first: a rank is counted for its lines only.
  const latest = sql`order by registration.created_at desc, starts_at, booking.id`;
  const { rows } = await sql<ListedBooking>`
    with chosen as materialized (select booking.id ${joined(db)}
      where ${matching(db, asked)} and ${conditions[asked.tab]} ${latest} limit ${limit} offset ${offset})
    ${columns(db)} ${joined(db)} where booking.id in (select id from chosen) ${latest}`.execute(db);
  return rows;
}

/** All of them in the order of the meetings, as they come: it holds a connection until it is read to its end. */
export async function* allBookings(db: Db, asked: Asked & { tab: Tab }): AsyncGenerator<ListedBooking> {
  const ranks = await ranksIn(db, asked);
  const question = sql`select to_json(one)::text from (
    ${columns(db, sql`null`)} ${joined(db)} where ${matching(db, asked)} and ${conditions[asked.tab]}
    order by starts_at, series.title, booking.state, public.plain(registration.name), booking.id) one`;
  for await (const line of linesIn(await copyOut(db, question, 'lines'))) {
    const booking = JSON.parse(line);
    yield {
      ...booking,
      rank: ranks.get(booking.id) ?? null,
      startsAt: new Date(booking.startsAt),
      registeredAt: new Date(booking.registeredAt),
    };
  }
}

/** The rank of everybody who waits, counted in one go. */
async function ranksIn(db: Db, { from, to }: Asked): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; rank: number }>`
    select booking.id, row_number() over (partition by meeting_id order by arrival)::int as rank
    from ${tableIn(db, 'registrationMeeting')} booking join ${tableIn(db, 'meeting')} meeting on meeting.id = meeting_id
    where state = 'waiting' and starts_at >= ${from} and starts_at < ${to}`.execute(db);
  return new Map(rows.map(({ id, rank }) => [id, rank]));
}

export interface Choices {
  spaces: { id: string; name: string }[];
  workshops: string[];
}

/** The spaces and the workshops that somebody can choose between, in the same period. */
export async function choicesIn(db: Db, asked: Asked): Promise<Choices> {
  const all = { ...asked, words: '', workshop: null };
  const { rows } = await sql<{ spaces: Choices['spaces'] | null; workshops: string[] | null }>`
    with there as materialized (select distinct space.id, space.name, series.title ${joined(db)}
      where ${bounded({ ...all, space: null })})
    select (select json_agg(one order by one.name collate "fr-x-icu")
        from (select distinct id, name from there limit ${mostChoices}) one) as spaces,
      (select json_agg(title order by title collate "fr-x-icu") from (select distinct title from there
        where ${asked.space}::uuid is null or id = ${asked.space}::uuid limit ${mostChoices}) one) as workshops`.execute(
    db,
  );
  return { spaces: rows[0]?.spaces ?? [], workshops: rows[0]?.workshops ?? [] };
}

const mostChoices = 400;

/** All who are in one meeting: seats by name, then those who wait in their order, then what was cancelled. */
export async function bookingsIn(db: Db, meetingId: string): Promise<ListedBooking[]> {
  const { rows } = await sql<ListedBooking>`${columns(db)} ${joined(db)}
    where booking.meeting_id = ${meetingId}::uuid and forgotten_at is null
    order by array_position(array['seat', 'waiting', 'cancelled'], booking.state),
      case when booking.state = 'waiting' then booking.arrival end, public.plain(registration.name),
      public.plain(first_name), booking.id`.execute(db);
  return rows;
}

/** How many somebody has to call. */
export async function countCalls(db: Db, scope: Scope, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct registration.id)::int as count ${joined(db)}
    where booking.to_call is not null and (ends_at > ${now} or to_call = 'missed') and forgotten_at is null and ${within(scope)}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** Whose bookings these are, in the spaces of a scope. */
export async function registrationsOf(db: Db, ids: readonly string[], scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct registration.id ${joined(db)} where booking.id = any(${ids}::uuid[]) and ${within(scope)}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

const columns = (db: Db, rank: RawBuilder<unknown> = rankOf(db)) => sql`
  select booking.id, booking.registration_id as "registrationId", booking.meeting_id as "meetingId", booking.state,
    booking.cancelled_by as "cancelledBy", booking.to_call as "toCall", registration.number, first_name as "firstName",
    registration.name, registration.email, registration.phone, need, with_laptop as "withLaptop",
    remind_by as "remindBy", registration.created_at as "registeredAt", starts_at as "startsAt",
    coalesce(meeting.title, series.title) as title, space.name as "spaceName", ordinal,
    case when is_cycle then (select max(other.ordinal) from ${tableIn(db, 'meeting')} other
      join ${tableIn(db, 'series')} cut on cut.id = other.series_id
      where cut.cycle = series.cycle and cut.is_cycle) end as total,
    ${rank} as rank`;

const rankOf = (db: Db) => sql`
    case when booking.state = 'waiting' then (select count(*)::int from ${tableIn(db, 'registrationMeeting')} before
      where before.meeting_id = booking.meeting_id and before.state = 'waiting'
        and before.arrival <= booking.arrival) end`;

const joined = (db: Db) => sql`
  from ${tableIn(db, 'registrationMeeting')} booking
    join ${tableIn(db, 'registration')} registration on registration.id = booking.registration_id
    join ${tableIn(db, 'meeting')} meeting on meeting.id = booking.meeting_id
    join ${tableIn(db, 'series')} series on series.id = series_id
    join ${tableIn(db, 'space')} space on space.id = meeting.space_id
    join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code`;

/** What is asked but for the words; a workshop is known by the title of its series. Who did not come is still to be called. */
const bounded = ({ scope, from, to, space, workshop }: Asked) => sql`
  (meeting.starts_at >= ${from} or booking.to_call = 'missed') and meeting.starts_at < ${to} and forgotten_at is null and ${within(scope)}
  and (${space}::uuid is null or space.id = ${space}::uuid)
  and (${workshop}::text is null or series.title = ${workshop})`;

/** A whole cycle is one line: its next meeting. */
function matching(db: Db, asked: Asked) {
  const { from, words } = asked;
  const figures = words.replace(/\D/g, '').replace(/^0+/, '');
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const isNumber = /^\d{1,9}$/.test(words);
  return sql`${bounded(asked)} and (
    ${words} = '' or public.plain(first_name || ' ' || registration.name) like public.plain(${like})
    or (${figures.length >= 6} and registration.phone like ${`%${figures}%`})
    or (${isNumber} and registration.number::text = ${words}))
    and (not is_whole or not exists (select from ${tableIn(db, 'registrationMeeting')} earlier
      join ${tableIn(db, 'meeting')} before on before.id = earlier.meeting_id
      where earlier.registration_id = registration.id and earlier.state = booking.state
        and (earlier.to_call is null) = (booking.to_call is null)
        and before.starts_at >= ${from} and before.starts_at < meeting.starts_at))`;
}
