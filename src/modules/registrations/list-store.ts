// Reads: registration, registration_meeting, meeting, series, space, commune.
import { type RawBuilder, sql } from 'kysely';
import type { Meeting } from '#modules/meetings/rules';
import { within } from '#modules/network';
import type { Booking, Call, Registration } from '#modules/registration/rules';
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
  /** Whether the meeting takes place. */
  status: Meeting['status'];
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

/** What belongs under each tab, by the names that a question gives to a booking and to its meeting. */
function belongs(tab: Tab, names: { booking: string; meeting: string }): RawBuilder<unknown> {
  const [booking, meeting] = [sql.raw(names.booking), sql.raw(names.meeting)];
  const fits: Record<Tab, RawBuilder<unknown>> = {
    toutes: sql`true`,
    appeler: sql`${booking}.to_call is not null`,
    confirmees: sql`${booking}.state = 'seat' and ${meeting}.status <> 'cancelled'`,
    attente: sql`${booking}.state = 'waiting' and ${meeting}.status <> 'cancelled'`,
    annulees: sql`(${booking}.state = 'cancelled' or ${meeting}.status = 'cancelled')`,
  };
  return fits[tab];
}

/** What is said in one call of all the meetings of a cycle; anything else is said of each. */
const saidAtOnce: readonly Call[] = ['promoted', 'unbooked', 'unreachable'];

/** A whole cycle is one line, by what is to be said of it, then by its next meeting; to be called, a line for each thing. */
function isLine(db: Db, tab: Tab, { from, to }: Asked): RawBuilder<unknown> {
  const isCall = tab === 'appeler';
  return sql`(${belongs(tab, { booking: 'booking', meeting: 'meeting' })} and (not is_whole
    or ${isCall ? sql`booking.to_call <> all(${saidAtOnce}::text[])` : sql`false`}
    or not exists (select from ${tableIn(db, 'registrationMeeting')} other
      join ${tableIn(db, 'meeting')} before on before.id = other.meeting_id
      where other.registration_id = registration.id and before.space_id = meeting.space_id
        and ${belongs(tab, { booking: 'other', meeting: 'before' })}
        and ${isCall ? sql`other.to_call = booking.to_call` : sql`true`}
        and (before.starts_at >= ${from} or other.to_call = 'missed') and before.starts_at < ${to}
        and (other.to_call is null, other.state = 'cancelled' or before.status = 'cancelled', before.starts_at, other.id)
          < (booking.to_call is null, booking.state = 'cancelled' or meeting.status = 'cancelled', meeting.starts_at,
            booking.id))))`;
}

/** How many there are of each state. */
export async function countBookings(db: Db, asked: Asked): Promise<Counts> {
  const count = (tab: Tab) => sql`count(*) filter (where ${isLine(db, tab, asked)})::int`;
  const { rows } = await sql<Counts>`
    select ${count('toutes')} as toutes, ${count('appeler')} as appeler, ${count('confirmees')} as confirmees,
      ${count('attente')} as attente, ${count('annulees')} as annulees
    ${joined(db)} where ${matching(asked)}`.execute(db);
  return rows[0] as Counts;
}

/** A page of them, the latest registrations first; whom to call, by how soon the meeting is. */
export async function listBookings(
  db: Db,
  asked: Asked & { tab: Tab },
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedBooking[]> {
  // The page is chosen first: a rank is counted for its lines only.
  const order =
    asked.tab === 'appeler'
      ? sql`order by starts_at, public.plain(registration.name), booking.id`
      : sql`order by registration.created_at desc, starts_at, booking.id`;
  const { rows } = await sql<ListedBooking>`
    with chosen as materialized (select booking.id ${joined(db)}
      where ${matching(asked)} and ${isLine(db, asked.tab, asked)} ${order} limit ${limit} offset ${offset})
    ${columns(db)} ${joined(db)} where booking.id in (select id from chosen) ${order}`.execute(db);
  return rows;
}

/** All of them in the order of the meetings, as they come: it holds a connection until it is read to its end. */
export async function* allBookings(db: Db, asked: Asked & { tab: Tab }): AsyncGenerator<ListedBooking> {
  const ranks = await ranksIn(db, asked);
  const question = sql`select to_json(one)::text from (
    ${columns(db, sql`null`)} ${joined(db)} where ${matching(asked)} and ${isLine(db, asked.tab, asked)}
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

/** What is said in the calls of these lines, in the spaces of a scope. */
export async function callsOf(
  db: Db,
  ids: readonly string[],
  scope: Scope,
): Promise<Pick<Booking, 'id' | 'registrationId'>[]> {
  const { rows } = await sql<Pick<Booking, 'id' | 'registrationId'>>`
    select distinct booking.id, registration.id as "registrationId" ${joined(db)}
      join ${tableIn(db, 'registrationMeeting')} line on line.registration_id = registration.id
        and (line.id = booking.id or (is_whole and line.to_call = booking.to_call
          and line.to_call = any(${saidAtOnce}::text[])))
    where line.id = any(${ids}::uuid[]) and booking.to_call is not null and ${within(scope)}`.execute(db);
  return rows;
}

const columns = (db: Db, rank: RawBuilder<unknown> = rankOf(db)) => sql`
  select booking.id, booking.registration_id as "registrationId", booking.meeting_id as "meetingId", booking.state,
    booking.cancelled_by as "cancelledBy", meeting.status, booking.to_call as "toCall", registration.number, first_name as "firstName",
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

function matching(asked: Asked) {
  const { words } = asked;
  const figures = words.replace(/\D/g, '').replace(/^0+/, '');
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const isNumber = /^\d{1,9}$/.test(words);
  return sql`${bounded(asked)} and (
    ${words} = '' or public.plain(first_name || ' ' || registration.name) like public.plain(${like})
    or (${figures.length >= 6} and registration.phone like ${`%${figures}%`})
    or (${isNumber} and registration.number::text = ${words}))`;
}
