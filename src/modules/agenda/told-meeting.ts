// Reads: meeting, series, space, commune, person.

import { meetingById, seriesById } from '#modules/meetings';
import type { Meeting, Series } from '#modules/meetings/rules';
import { spaceById } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { Database, DbOf } from '#platform/database/deed';
import { everything } from './find.ts';
import type { ListedMeeting } from './listed.ts';
import { listMeetings } from './store.ts';

/** All that the page of a meeting says. */
export interface ToldMeeting {
  meeting: Meeting;
  series: Series;
  space: PlacedSpace | null;
  /** Its own line of the agenda. */
  line: ListedMeeting;
  /** The other dates of its series, and of those it was cut from, itself included, in order. */
  dates: ListedMeeting[];
  /** Who leads it, if she agreed to be named in public. */
  leader: string | null;
}

/** Reads a meeting by its number; null when the public may not see it. */
export async function toldMeeting(db: Database, number: number, zone: string): Promise<ToldMeeting | null> {
  const id = await idOf(db, number);
  const meeting = id === null ? undefined : await meetingById(db, id);
  const series = meeting && (await seriesById(db, meeting.seriesId));
  if (!meeting || !series) return null;
  const { meetings: dates } = await listMeetings(db, {
    ...everything,
    from: around(meeting.startsAt, -200),
    to: around(meeting.startsAt, 400),
    after: null,
    zone,
    cycle: series.cycle,
    limit: 400,
  });
  const line = dates.find((one) => one.id === meeting.id);
  if (!line) return null;
  const space = meeting.spaceId ? ((await spaceById(db, meeting.spaceId)) ?? null) : null;
  return { meeting, series, space, line, dates, leader: await leaderOf(db, series) };
}

const around = (day: Date, days: number): Date => new Date(day.getTime() + days * 86_400_000);

async function idOf(db: DbOf<never, 'meeting'>, number: number): Promise<string | null> {
  const row = await db.selectFrom('meeting').select('id').where('number', '=', number).executeTakeFirst();
  return row?.id ?? null;
}

async function leaderOf(
  db: DbOf<never, 'person' | 'spacePerson'>,
  { ledBy, spaceId }: Series,
): Promise<string | null> {
  if (ledBy === null || spaceId === null) return null;
  const row = await db
    .selectFrom('person')
    .innerJoin('spacePerson', 'spacePerson.personId', 'person.id')
    .select('name')
    .where('person.id', '=', ledBy)
    .where('spaceId', '=', spaceId)
    .where('publicSince', 'is not', null)
    .executeTakeFirst();
  return row?.name ?? null;
}
