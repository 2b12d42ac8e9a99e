import { expect, test } from 'vitest';
import { closedWhy, periodOf } from './registration.ts';

test.each([
  [{}, '2026-11-24T09:00', null],
  [{ registration: 'phone' }, '2026-11-24T09:00', 'by_phone'],
  [{ registration: 'none' }, '2026-11-24T09:00', 'no_registration'],
  [{ opensDaysBefore: 7 }, '2026-12-01T12:59', 'not_yet'],
  [{ opensDaysBefore: 7 }, '2026-12-01T13:00', null],
  [{ closesMinutesBefore: 60 }, '2026-12-08T11:59', null],
  [{ closesMinutesBefore: 60 }, '2026-12-08T12:00', 'closed'],
  [{}, '2026-12-08T13:00', 'closed'],
  [{ isCycle: true }, '2026-12-09T13:00', 'begun'],
  [{ status: 'cancelled' }, '2026-11-24T09:00', 'cancelled'],
] as const)('%o at %s: %s', (about, at, why) => {
  const series = {
    registration: 'open',
    status: 'published',
    isCycle: false,
    opensDaysBefore: null,
    closesMinutesBefore: 0,
    ...about,
  };
  const meeting = (day: string) => ({
    status: 'planned',
    startsAt: new Date(`${day}T13:00:00Z`),
    endsAt: new Date(`${day}T15:00:00Z`),
  });
  const meetings =
    about && 'isCycle' in about ? [meeting('2026-12-08'), meeting('2026-12-15')] : [meeting('2026-12-08')];
  const moment = { now: new Date(`${at}:00Z`), zone: 'Europe/Paris' };
  expect(closedWhy(series as never, meetings as never, moment)).toBe(why);
});

test.each([
  ['clocks went back on 25 October', '2026-10-27T13:00Z', '2026-10-20T12:00:00.000Z'],
  ['clocks go forward on 28 March', '2027-03-30T12:00Z', '2027-03-23T13:00:00.000Z'],
  ['no clock changes', '2026-12-08T13:00Z', '2026-12-01T13:00:00.000Z'],
])('registration opens seven days before at the hour of the workshop: %s', (_, startsAt, opens) => {
  const rule = { opensDaysBefore: 7, closesMinutesBefore: 60 };
  const period = periodOf(rule, new Date(startsAt), 'Europe/Paris');
  expect(period.opens?.toISOString()).toBe(opens);
  expect(period.closes.getTime()).toBe(Date.parse(startsAt) - 3_600_000);
});
