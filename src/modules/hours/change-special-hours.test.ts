import { beforeAll, describe, expect, test } from 'vitest';
import { historyOf } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import {
  addSpecialHours,
  closeToday,
  removeSpecialHours,
  reopenToday,
  specialHoursSince,
  statesOf,
} from './index.ts';
import type { SpecialHours } from './special.ts';
import { openingsBetween } from './store.ts';
import { aCommune, aSpace as aSpaceIn, by, tuesday } from './testing.ts';

const db = freshDatabase();
testApp(db);
const zone = 'Europe/Paris';
beforeAll(() => aCommune(db()));

const aSpace = async () => (await aSpaceIn(db())).id;

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
    expect(await reopenToday(db(), id, by)).toBe(true);
    expect(await reopenToday(db(), id, by)).toBe(false);
    expect(await openAt(id)).toMatchObject({ is: 'open' });
  });

  test('undoing it leaves a longer closing as it is', async () => {
    const id = await aSpace();
    await addSpecialHours(db(), id, closing('2026-11-23', '2026-11-29'), by);
    expect(await closeToday(db(), id, by)).toEqual([]);
    expect(await reopenToday(db(), id, by)).toBe(false);
  });

  test('undoing it leaves what had been announced for some hours of today', async () => {
    const id = await aSpace();
    const training = closing('2026-11-24', '2026-11-24', {
      fromMinutes: 840,
      toMinutes: 960,
      reason: 'Formation',
    });
    await addSpecialHours(db(), id, training, { ...by, now: new Date('2026-11-20T09:00:00Z') });
    expect(await closeToday(db(), id, by)).toHaveLength(2);
    expect(await reopenToday(db(), id, by)).toBe(true);
    expect(await specialHoursSince(db(), id, '2026-11-24')).toMatchObject([{ reason: 'Formation' }]);

    // Nobody tapped since: it is this one that is meant.
    expect(await reopenToday(db(), id, by)).toBe(true);
    expect(await specialHoursSince(db(), id, '2026-11-24')).toEqual([]);
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
    expect(await removeSpecialHours(db(), id, [announced as string], by)).toBe(true);
    expect(await daysOpen(id, '2026-11-24', '2026-11-28')).toHaveLength(5);
  });

  test('the history tells who announced it and who took it back, in both languages, and nothing of taps that change nothing', async () => {
    const id = await aSpace();
    const special = closing('2026-11-25', '2026-11-27', { reason: 'formation' });
    const { id: announced } = await addSpecialHours(db(), id, special, by);
    const hugo = { actor: { id: null, name: 'Hugo Lacombe' }, now: new Date(tuesday.getTime() + 60_000) };
    await removeSpecialHours(db(), id, [announced as string], hugo);
    await removeSpecialHours(db(), id, [announced as string], hugo);
    await reopenToday(db(), id, hugo);
    const said = {
      fr: 'Fermé du 25 au 27\u00a0novembre (formation)',
      en: expect.stringMatching(/^Closed .* \(formation\)$/),
    };
    expect(await historyOf(db(), id, 10)).toMatchObject([
      { actorName: 'Hugo Lacombe', field: 'note', before: said, after: null },
      { actorName: 'Nadia Ferrand', field: 'note', before: null, after: said },
    ]);
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
    expect(await removeSpecialHours(db(), mine, [id as string], by)).toBe(false);
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
