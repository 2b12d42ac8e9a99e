import { beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { on } from '#platform/events';
import { freshDatabase } from '#platform/testing/fresh-database';
import { writeFurther } from './add-series.ts';
import { moveMeeting, restoreMeeting, rewordMeeting } from './change-meeting.ts';
import { changeSeries } from './change-series.ts';
import { meetingsLeft } from './changes.ts';
import { cancelSeries } from './end-series.ts';
import { takeSeats } from './seats.ts';
import type { Meeting, Series } from './series.ts';
import { meetingById, meetingsOf, seriesById } from './store.ts';
import { announced, aWorkshop, tenTuesdays } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
let spaceId = '';

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
});

const course = (about = {}): Promise<Series> =>
  announced(db(), aWorkshop(spaceId, { ...tenTuesdays, ...about }), now);
const days = async (id: string): Promise<string[]> =>
  (await meetingsOf(db(), id)).map(({ startsAt }) => startsAt.toISOString().slice(0, 13));
const nth = async (id: string, rank: number): Promise<Meeting> =>
  (await meetingsOf(db(), id))[rank - 1] as Meeting;

const tuesdayHeldBefore = async (about = {}): Promise<{ id: string; held: Meeting }> => {
  const { id } = await course(about);
  const third = await nth(id, 3);
  await moveMeeting(
    db(),
    third.id,
    { startsAt: new Date('2026-12-07T09:00:00Z'), endsAt: new Date('2026-12-07T11:00:00Z') },
    now,
  );
  return { id, held: (await meetingById(db(), third.id)) as Meeting };
};

test('a meeting that was held before its day stays as it was, whatever day the series takes', async () => {
  const later = new Date('2026-12-09T08:00:00Z');
  const { id, held } = await tuesdayHeldBefore();
  const thursdays = { rule: 'FREQ=WEEKLY;BYDAY=TH', startsOn: '2026-12-10', isCycle: false };
  const { series } = await changeSeries(db(), id, thursdays, later);
  const { startsAt, endsAt, status } = held;
  expect(await meetingById(db(), held.id)).toMatchObject({ startsAt, endsAt, status, seriesId: id });
  expect((await days(series?.id as string))[0]).toBe('2026-12-10T13');
});

test('nor does it go when its day is taken out', async () => {
  const { id, held } = await tuesdayHeldBefore();
  await changeSeries(db(), id, { without: ['2026-12-15'] }, new Date('2026-12-09T08:00:00Z'));
  expect(await meetingById(db(), held.id)).toMatchObject({ startsAt: held.startsAt, status: 'planned' });
});

test('a meeting put off to a later day has the seats of its series, and keeps its own time', async () => {
  const { id } = await course();
  const first = await nth(id, 1);
  const when = { startsAt: new Date('2026-12-12T09:00:00Z'), endsAt: new Date('2026-12-12T11:00:00Z') };
  await moveMeeting(db(), first.id, when, now);
  await changeSeries(db(), id, { seats: 12 }, new Date('2026-12-03T08:00:00Z'));
  expect(await meetingById(db(), first.id)).toMatchObject({ ...when, seats: 12 });
});

test('what somebody else holds of a meeting keeps it: it is cancelled, and does not go', async () => {
  const { id } = await course();
  const [second, third] = [await nth(id, 2), await nth(id, 3)];
  on(meetingsLeft, async (_tx, { meetingIds, held }) => {
    if (meetingIds.includes(second.id)) held.add(second.id);
  }).connect('essai');
  await changeSeries(db(), id, { without: ['2026-12-08', '2026-12-15'] }, now);
  expect((await meetingById(db(), second.id))?.status).toBe('cancelled');
  expect(await meetingById(db(), third.id)).toBeUndefined();
});

test('a change that would leave nothing to come is refused, and nothing is lost', async () => {
  const once = await announced(db(), aWorkshop(spaceId), now);
  expect(await changeSeries(db(), once.id, { startsOn: '2025-12-01' }, now)).toMatchObject({
    refusal: 'never',
  });
  const { id } = await course();
  const past = { rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261123T235959Z', startsOn: '2026-11-01' };
  expect(await changeSeries(db(), id, past, now)).toMatchObject({ refusal: 'never' });
  expect([await days(once.id), (await days(id)).length]).toEqual([['2026-12-01T13'], 10]);
});

test('fewer laptops than are promised is refused, for one meeting and for all', async () => {
  const { id } = await course({ laptops: 2 });
  const first = await nth(id, 1);
  await takeSeats(db(), [{ meetingId: first.id, withLaptop: true }]);
  expect(await changeSeries(db(), id, { laptops: 0 }, now)).toMatchObject({ refusal: 'laptops_taken' });
  expect(await rewordMeeting(db(), first.id, { laptops: 0 }, now)).toBe('laptops_taken');
});

test('a meeting of a workshop that was stopped does not come back alone', async () => {
  const { id } = await course();
  await cancelSeries(db(), id, null, now);
  expect(await restoreMeeting(db(), (await nth(id, 4)).id, now)).toBe('series_cancelled');
});

test('the night’s work leaves a series alone that has nothing to come', async () => {
  const ended = await course();
  const goesOn = await course({ rule: 'FREQ=YEARLY;COUNT=3', isCycle: false });
  await writeFurther(db(), new Date('2026-12-24T09:12:00Z'));
  const until = async ({ id }: Series) => (await seriesById(db(), id))?.writtenUntil;
  expect([await until(ended), await until(goesOn)]).toEqual(['infinity', '2028-01-28']);
  await writeFurther(db(), new Date('2027-12-24T09:12:00Z'));
  expect(await until(goesOn)).toBe('infinity');
  expect(await days(goesOn.id)).toEqual(['2026-12-01T13', '2027-12-01T13', '2028-12-01T13']);
});

test('a meeting that has begun says nothing new to calendars when others of its series change', async () => {
  const { id, held } = await tuesdayHeldBefore();
  await changeSeries(db(), id, { seats: 12 }, new Date('2026-12-09T08:00:00Z'));
  const { sequence, changedAt } = held;
  expect(await meetingById(db(), held.id)).toMatchObject({ sequence, changedAt });
});
