import { beforeAll, describe, expect, test } from 'vitest';
import { addSpace, changeSpace, setTerritory } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import {
  addSpecialHours,
  closeToday,
  openDuring,
  openingsBetween,
  refreshAllOpenings,
  removeSpecialHours,
  reopenToday,
  setHours,
  specialHoursSince,
  statesOf,
} from './index.ts';
import { slotsAt } from './slot.ts';
import type { SpecialHours } from './special.ts';

const db = freshDatabase();
testApp(db);
const zone = 'Europe/Paris';
const tuesday = new Date('2026-11-24T09:12:00Z');
const by = { actor: { id: null, name: 'Nadia' }, now: tuesday };
const usual = 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:30; PH off';
let count = 0;

beforeAll(async () => {
  const gramat = {
    code: '46128',
    name: 'Gramat',
    postalCodes: ['46500'],
    population: 3400,
    epciCode: null,
    latitude: 44.78,
    longitude: 1.72,
  };
  await setTerritory(db(), {
    epcis: [{ code: '200066371', name: 'Cauvaldor', outline: null }],
    communes: [gramat],
    shapes: {},
  });
});

async function aSpace(hours: string | null = usual): Promise<string> {
  count += 1;
  const place = {
    communeCode: '46128',
    postalCode: '46500',
    address: 'place de la Halle',
    latitude: 44.78,
    longitude: 1.72,
  };
  const { id } = await addSpace(db(), { ...place, name: `Espace ${count}`, status: 'published', hours }, by);
  return id;
}

const closing = (from: string, to: string, rest: Partial<SpecialHours> = {}): SpecialHours => ({
  kind: 'closing',
  from,
  to,
  fromMinutes: 0,
  toMinutes: 1440,
  reason: null,
  ...rest,
});

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
    expect(await setHours(db(), id, 'We 10:00-11:00', by)).not.toBeNull();
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

describe('closed today', () => {
  test('one tap closes the day, and another changes nothing', async () => {
    const id = await aSpace();
    expect(await closeToday(db(), id, by)).toHaveLength(1);
    expect(await closeToday(db(), id, by)).toEqual([]);
    expect(await openAt(id)).toMatchObject({
      is: 'closed',
      closing: { from: '2026-11-24', to: '2026-11-24' },
    });
  });

  test('it can be undone', async () => {
    const id = await aSpace();
    await closeToday(db(), id, by);
    expect(await reopenToday(db(), id, tuesday)).toBe(true);
    expect(await reopenToday(db(), id, tuesday)).toBe(false);
    expect(await openAt(id)).toMatchObject({ is: 'open' });
  });

  test('undoing it leaves a longer closing as it is', async () => {
    const id = await aSpace();
    await addSpecialHours(db(), id, closing('2026-11-23', '2026-11-29'), by);
    expect(await closeToday(db(), id, by)).toEqual([]);
    expect(await reopenToday(db(), id, tuesday)).toBe(false);
  });

  test('it completes an afternoon that was announced', async () => {
    const id = await aSpace();
    await addSpecialHours(db(), id, closing('2026-11-24', '2026-11-25', { fromMinutes: 720 }), by);
    expect(await closeToday(db(), id, by)).toHaveLength(1);
    expect(await daysOpen(id, '2026-11-24', '2026-11-25')).toEqual(['2026-11-25']);
  });

  test('two people who tap at once close it once', async () => {
    const id = await aSpace();
    const taps = await Promise.all([closeToday(db(), id, by), closeToday(db(), id, by)]);
    expect(taps.flat()).toHaveLength(1);
  });

  test('today is the day of the network, not of the computer', async () => {
    const id = await aSpace();
    await closeToday(db(), id, { ...by, now: new Date('2026-11-24T23:30:00Z') });
    expect(await specialHoursSince(db(), id, '2026-11-24')).toMatchObject([
      { from: '2026-11-25', to: '2026-11-25' },
    ]);
  });
});

describe('exceptional closings and openings', () => {
  test('a closing takes days away, and taking it back gives them again', async () => {
    const id = await aSpace();
    const { id: announced } = await addSpecialHours(
      db(),
      id,
      closing('2026-11-25', '2026-11-27', { reason: 'Formation' }),
      by,
    );
    expect(await daysOpen(id, '2026-11-24', '2026-11-28')).toEqual(['2026-11-24', '2026-11-28']);
    expect(await removeSpecialHours(db(), id, [announced as string], tuesday)).toBe(true);
    expect(await daysOpen(id, '2026-11-24', '2026-11-28')).toHaveLength(5);
  });

  test('an opening adds hours', async () => {
    const id = await aSpace();
    await addSpecialHours(
      db(),
      id,
      closing('2026-11-29', '2026-11-29', { kind: 'opening', fromMinutes: 600, toMinutes: 720 }),
      by,
    );
    expect(await daysOpen(id, '2026-11-29', '2026-11-29')).toEqual(['2026-11-29']);
  });

  test.each<[string, SpecialHours, string]>([
    ['a day gone by', closing('2026-11-20', '2026-11-23'), 'over'],
    ['days already closed', closing('2026-12-26', '2026-12-28'), 'overlap'],
    ['an opening while closed', closing('2026-12-26', '2026-12-26', { kind: 'opening' }), 'closed_then'],
  ])('is refused: %s', async (_name, special, refusal) => {
    const id = await aSpace();
    await addSpecialHours(db(), id, closing('2026-12-24', '2027-01-02'), by);
    expect(await addSpecialHours(db(), id, special, by)).toEqual({ id: null, refusal });
    expect(await specialHoursSince(db(), id, '2026-11-01')).toHaveLength(1);
  });

  test('nobody takes back the exception of another space', async () => {
    const [mine, other] = [await aSpace(), await aSpace()];
    const { id } = await addSpecialHours(db(), other, closing('2026-11-25', '2026-11-25'), by);
    expect(await removeSpecialHours(db(), mine, [id as string], tuesday)).toBe(false);
  });

  test.each([
    ['two closings of one day', { kind: 'closing', from_day: '2026-11-24', to_day: '2026-11-24' }, /exclu/],
    [
      'a closing that ends before it begins',
      { kind: 'closing', from_day: '2026-11-30', to_day: '2026-11-29' },
      /check/,
    ],
    ['a closing of ten years', { kind: 'closing', from_day: '2027-01-01', to_day: '2036-12-31' }, /check/],
    ['a kind that does not exist', { kind: 'strike', from_day: '2027-01-01', to_day: '2027-01-01' }, /check/],
  ])('the database itself refuses %s', async (_name, row, message) => {
    const id = await aSpace();
    await closeToday(db(), id, by);
    const insert = db()
      .insertInto('specialHours')
      .values({ spaceId: id, kind: row.kind, fromDay: row.from_day, toDay: row.to_day, actorName: 'x' });
    await expect(insert.execute()).rejects.toThrow(message);
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

  test('spaces are found by when they are open', async () => {
    const ids = [
      await aSpace('Tu 09:00-12:00'),
      await aSpace('Tu 17:00-20:00'),
      await aSpace('Sa 09:00-12:00'),
      await aSpace('Tu 10:00-20:00 "sur rendez-vous"'),
    ];
    const slots = slotsAt(tuesday, zone);
    const found = async (slot: keyof typeof slots) => {
      const rows = await db()
        .selectFrom('space')
        .select('id')
        .where('id', 'in', openDuring(db(), slots[slot]))
        .execute();
      return ids.map((id) => rows.some((row) => row.id === id));
    };
    expect(await found('now')).toEqual([true, false, false, false]);
    expect(await found('evening')).toEqual([false, true, false, false]);
    expect(await found('saturday')).toEqual([false, false, true, false]);
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
