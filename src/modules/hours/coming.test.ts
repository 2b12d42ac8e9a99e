import { beforeAll, describe, expect, test } from 'vitest';
import { changeSpace } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { closeToday, comingDays, statesOf } from './index.ts';
import { refreshAllOpenings } from './refresh-openings.ts';
import { slotsAt } from './slot.ts';
import { openingsBetween } from './store.ts';
import { aCommune, aSpace as aSpaceIn, by, tuesday, usual } from './testing.ts';

const db = freshDatabase();
testApp(db);
const zone = 'Europe/Paris';
let count = 0;
beforeAll(() => aCommune(db()));

async function aSpace(hours: string | null = usual): Promise<string> {
  count += 1;
  return (await aSpaceIn(db(), { hours })).id;
}

const openAt = async (id: string, now = tuesday) => (await statesOf(db(), [id], { now, zone })).get(id);
const daysOpen = async (id: string, from: string, to: string) => [
  ...new Set((await openingsBetween(db(), id, from, to)).map(({ day }) => day)),
];

describe('when a space is open', () => {
  test('a new space is open at its hours at once', async () => {
    const id = await aSpace();
    expect(await openAt(id)).toMatchObject({ is: 'open', until: new Date('2026-11-24T11:00:00Z') });
  });

  test('days gone by this week are kept, and sixty days ahead are known', async () => {
    const id = await aSpace('Mo-Su 09:00-12:00');
    const days = (await openingsBetween(db(), id, '2026-01-01', '2027-12-31')).map(({ day }) => day);
    expect([days[0], days.at(-1)]).toEqual(['2026-11-23', '2027-01-23']);
  });

  test('new hours hold at once, and the register remembers the old ones', async () => {
    const id = await aSpace();
    expect(await changeSpace(db(), id, { hours: 'We 10:00-11:00' }, by)).not.toBeNull();
    expect(await daysOpen(id, '2026-11-23', '2026-11-29')).toEqual(['2026-11-25']);
    expect(await openAt(id)).toMatchObject({
      is: 'closed',
      next: { start: new Date('2026-11-25T09:00:00Z') },
    });
  });

  test('a space without hours, or with hours nobody can read, is open at no time', async () => {
    for (const hours of [null, 'garbage'])
      expect(await openAt(await aSpace(hours))).toMatchObject({ is: 'closed', next: null });
  });

  test('a space that leaves the network opens no more', async () => {
    const id = await aSpace();
    await changeSpace(db(), id, { status: 'closed' }, by);
    expect(await openingsBetween(db(), id, '2026-11-23', '2026-12-31')).toEqual([]);
  });
});

describe('for the directory', () => {
  test('states of several spaces come together, each its own', async () => {
    const ids = [
      await aSpace(),
      await aSpace('Tu 09:00-12:00 "sur rendez-vous"'),
      await aSpace('We 09:00-12:00'),
      await aSpace('24/7'),
    ];
    await closeToday(db(), ids[0] as string, by);
    const states = await statesOf(db(), ids, { now: tuesday, zone });
    expect(ids.map((id) => states.get(id))).toMatchObject([
      { is: 'closed', closing: { to: '2026-11-24' }, next: { start: new Date('2026-11-25T08:00:00Z') } },
      {
        is: 'appointment',
        until: new Date('2026-11-24T11:00:00Z'),
        next: { start: new Date('2026-12-01T08:00:00Z') },
      },
      { is: 'closed', closing: null, next: { start: new Date('2026-11-25T08:00:00Z') } },
      { is: 'open', until: null },
    ]);
  });
});

test('every night the openings of all spaces are written again, without changing what was right', async () => {
  const id = await aSpace();
  const before = await openingsBetween(db(), id, '2026-11-23', '2027-12-31');
  expect(await refreshAllOpenings(db(), tuesday)).toBe(count);
  expect(await openingsBetween(db(), id, '2026-11-23', '2027-12-31')).toEqual(before);
  await refreshAllOpenings(db(), new Date('2026-12-01T02:20:00Z'));
  const after = (await openingsBetween(db(), id, '2026-11-01', '2027-12-31')).map(({ day }) => day);
  expect([after[0], after.at(-1)]).toEqual(['2026-11-30', '2027-01-30']);
});

test.each([
  ['2026-11-24T09:12:00Z', '2026-11-24', '2026-11-28'],
  ['2026-11-28T09:12:00Z', '2026-11-28', '2026-11-28'],
  ['2026-11-28T23:30:00Z', '2026-11-29', '2026-12-05'],
])('at %s, this evening is that of %s and Saturday is %s', (now, today, saturday) => {
  const slots = slotsAt(new Date(now), zone);
  expect([slots.now.day, slots.evening.day, slots.saturday.day]).toEqual([today, today, saturday]);
  expect(slots.evening.after).toEqual(new Date(`${today}T17:00:00Z`));
});

describe('the days that come, for somebody who will come', () => {
  test.each([
    [
      'in the morning, today with all its hours',
      '2026-11-27T07:00:00Z',
      '2026-11-27',
      '9 h – 12 h, 14 h – 18 h',
    ],
    ['at noon, what is left of today', '2026-11-27T11:30:00Z', '2026-11-27', '14 h – 18 h'],
    ['in the evening, tomorrow', '2026-11-27T19:40:00Z', '2026-11-28', '9 h – 12 h 30'],
  ])('%s comes first', async (_when, moment, first, hours) => {
    const id = await aSpace();
    const space = { id, communeCode: '46128' };
    const days = await comingDays(db(), space, { now: new Date(moment), zone, lang: 'fr' });
    expect(days).toHaveLength(7);
    expect([days[0]?.date, plain(days[0]?.hours ?? '')]).toEqual([first, hours]);
    expect(days.at(-1)?.isOpen).toBe(true);
  });
});
