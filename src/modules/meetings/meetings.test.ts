import { beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { type Listening, on } from '#platform/events';
import { freshDatabase } from '#platform/testing/fresh-database';
import { writeFurther } from './add-series.ts';
import { cancelMeeting, moveMeeting, restoreMeeting, rewordMeeting } from './change-meeting.ts';
import { changeFollowing, changeSeries } from './change-series.ts';
import { type MeetingChange, meetingChanged } from './changes.ts';
import { cancelSeries } from './end-series.ts';
import { returnSeats, takeSeats } from './seats.ts';
import type { Meeting, Series } from './series.ts';
import { meetingById, meetingsOf, seriesById } from './store.ts';
import { announced, aWorkshop, tenTuesdays } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const by = { actor: { id: null, name: 'essai' }, now };
let spaceId = '';
const heard: MeetingChange[] = [];
const listening: Listening = on(meetingChanged, async (_tx, change) => void heard.push(change));

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace(), by)).id;
  listening.connect('essai');
});

const course = (about = {}): Promise<Series> =>
  announced(db(), aWorkshop(spaceId, { ...tenTuesdays, ...about }), now);
const days = async (id: string): Promise<string[]> =>
  (await meetingsOf(db(), id)).map(({ startsAt }) => startsAt.toISOString().slice(0, 13));
const nth = async (id: string, rank: number): Promise<Meeting> =>
  (await meetingsOf(db(), id))[rank - 1] as Meeting;
const take = (meetingId: string) => takeSeats(db(), [{ meetingId, withLaptop: false }]);

test('a cycle of ten is written with its ten meetings', async () => {
  const { id } = await course();
  expect((await meetingsOf(db(), id)).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect((await days(id)).slice(0, 2)).toEqual(['2026-12-01T13', '2026-12-08T13']);
});

test('what never ends is written four hundred days ahead, and further as days pass, each meeting once', async () => {
  const { id } = await course({ rule: 'FREQ=WEEKLY;BYDAY=TU', isCycle: false });
  const before = await meetingsOf(db(), id);
  expect(await writeFurther(db(), now)).toBe(0);
  await writeFurther(db(), new Date('2026-12-24T09:12:00Z'));
  await writeFurther(db(), new Date('2026-12-24T09:12:00Z'));
  const after = await meetingsOf(db(), id);
  expect([before.length, after.length]).toEqual([57, 61]);
  expect(after.map(({ ordinal }) => ordinal)).toEqual(after.map((_, index) => index + 1));
});

test('what has ended is not gone through each night of all the years that follow; what is told to go on is', async () => {
  const { id } = await course();
  const inTwoYears = new Date('2028-11-24T09:12:00Z');
  const looked = () =>
    db().selectFrom('series').select('writtenUntil').where('id', '=', id).executeTakeFirstOrThrow();
  expect(await looked()).toEqual({ writtenUntil: 'infinity' });
  await changeSeries(db(), id, { rule: 'FREQ=WEEKLY;BYDAY=TU' }, now);
  await writeFurther(db(), inTwoYears);
  expect(await looked()).toEqual({ writtenUntil: '2029-12-29' });
  expect((await meetingsOf(db(), id)).length).toBeGreaterThan(150);
});

test('one meeting is moved: it keeps its place in the series, its people, and rises in its sequence', async () => {
  const { id } = await course();
  const third = await nth(id, 3);
  await take(third.id);
  heard.length = 0;
  const when = { startsAt: new Date('2026-12-16T09:00:00Z'), endsAt: new Date('2026-12-16T11:00:00Z') };
  expect(await moveMeeting(db(), third.id, { ...when, reason: 'Salle prise' }, now)).toBeNull();
  expect(await meetingById(db(), third.id)).toMatchObject({
    ...when,
    plannedAt: third.plannedAt,
    seatsTaken: 1,
    sequence: 1,
  });
  expect(heard).toMatchObject([{ meetingId: third.id, what: 'moved', before: { startsAt: third.startsAt } }]);

  await moveMeeting(db(), third.id, { ...when, reason: 'Salle prise' }, now);
  expect([(await meetingById(db(), third.id))?.sequence, heard.length]).toEqual([1, 1]);
});

test('a meeting is cancelled with its reason, and the cancelling is taken back', async () => {
  const { id } = await nth((await course()).id, 1);
  await cancelMeeting(db(), id, 'L’animateur est souffrant', now);
  expect(await meetingById(db(), id)).toMatchObject({
    status: 'cancelled',
    reason: 'L’animateur est souffrant',
  });
  expect(await take(id)).toMatchObject({ why: 'cancelled' });
  await restoreMeeting(db(), id, now);
  expect(await meetingById(db(), id)).toMatchObject({ status: 'planned', reason: null, sequence: 2 });
});

test('what is over cannot be changed', async () => {
  const { id } = await nth((await course()).id, 1);
  expect(await cancelMeeting(db(), id, null, new Date('2026-12-02T08:00:00Z'))).toBe('over');
});

test('this one and those that follow: the series is cut in two, who had enrolled stays', async () => {
  const { id } = await course({ title: 'Avant' });
  const fifth = await nth(id, 5);
  await take(fifth.id);
  const { series } = await changeFollowing(db(), fifth.id, { title: 'Après', startsAtMinutes: 10 * 60 }, now);
  expect(series).toMatchObject({ title: 'Après', follows: id });
  expect([(await days(id)).length, await days(series?.id as string)]).toEqual([
    4,
    ['2026-12-29T09', '2027-01-05T09', '2027-01-12T09', '2027-01-19T09', '2027-01-26T09', '2027-02-02T09'],
  ]);
  expect(await meetingById(db(), fifth.id)).toMatchObject({
    seriesId: series?.id,
    seatsTaken: 1,
    ordinal: 5,
  });
  expect((await seriesById(db(), id))?.rule).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20261228T235959Z');
  expect(series?.rule).toBe('FREQ=WEEKLY;BYDAY=TU;COUNT=6');
});

test('all of them change their words; their times change from now on, and the past stays', async () => {
  const { id } = await course();
  const later = new Date('2026-12-10T08:00:00Z');
  const reworded = await changeSeries(db(), id, { title: 'Mieux dit' }, later);
  expect(reworded.series?.id).toBe(id);

  const moved = await changeSeries(
    db(),
    id,
    { rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=8', startsOn: '2026-12-17' },
    later,
  );
  expect(moved.series).toMatchObject({ follows: id });
  expect(await days(id)).toEqual(['2026-12-01T13', '2026-12-08T13']);
  expect((await days(moved.series?.id as string)).slice(0, 2)).toEqual(['2026-12-17T13', '2026-12-24T13']);
});

test('a whole series that moves by a week passes over its own meetings', async () => {
  const { id } = await course();
  await changeSeries(db(), id, { startsOn: '2026-12-08' }, now);
  expect((await days(id)).slice(0, 1)).toEqual(['2026-12-08T13']);
  expect(await days(id)).toHaveLength(10);
});

test('a day taken out takes its meeting away, or cancels it where somebody is in it', async () => {
  const { id } = await course();
  const [second, third] = [await nth(id, 2), await nth(id, 3)];
  await take(third.id);
  await changeSeries(db(), id, { without: ['2026-12-08', '2026-12-15'] }, now);
  expect(await meetingById(db(), second.id)).toBeUndefined();
  expect(await meetingById(db(), third.id)).toMatchObject({ status: 'cancelled' });
});

test('seats do not fall below the people who have one', async () => {
  const { id } = await course();
  const first = await nth(id, 1);
  await take(first.id);
  await take(first.id);
  expect(await changeSeries(db(), id, { seats: 1 }, now)).toMatchObject({ refusal: 'seats_taken' });
  expect(await rewordMeeting(db(), first.id, { seats: 1 }, now)).toBe('seats_taken');
  await changeSeries(db(), id, { seats: 5 }, now);
  expect((await nth(id, 2)).seats).toBe(5);
});

test('the last seat asked by forty people at once is given to one', async () => {
  const { id } = await nth((await course({ seats: 1 })).id, 1);
  const answers = await Promise.all(Array.from({ length: 40 }, () => take(id)));
  expect(answers.filter((answer) => answer === null)).toHaveLength(1);
  await returnSeats(db(), [{ meetingId: id, withLaptop: false }]);
  expect(await take(id)).toBeNull();
});

test('a laptop too many is refused, and the seat stays free', async () => {
  const { id } = await nth((await course({ laptops: 1 })).id, 1);
  const withLaptop = () => takeSeats(db(), [{ meetingId: id, withLaptop: true }]);
  expect([await withLaptop(), (await withLaptop())?.why]).toEqual([null, 'no_laptop']);
  expect(await meetingById(db(), id)).toMatchObject({ seatsTaken: 1, laptopsTaken: 1 });
});

test('the database itself refuses one seat too many', async () => {
  const { id } = await nth((await course({ seats: 2 })).id, 1);
  await expect(
    db().updateTable('meeting').set({ seatsTaken: 3 }).where('id', '=', id).execute(),
  ).rejects.toThrow(/seats_enough/);
});

test('a cancelled series keeps what took place, and cancels what was to come', async () => {
  const { id } = await course();
  await cancelSeries(db(), id, 'Plus d’animateur', new Date('2026-12-10T08:00:00Z'));
  expect((await meetingsOf(db(), id)).map(({ status }) => status)).toEqual([
    ...Array(2).fill('planned'),
    ...Array(8).fill('cancelled'),
  ]);
});
