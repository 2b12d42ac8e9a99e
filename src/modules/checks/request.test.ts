import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckRequest, daysAfter, isLetterDue, isSilent, monthsAfter, stateOf } from './request.ts';

const start = new Date('2026-11-24T04:10:00Z');
const asked = (about: Partial<CheckRequest> = {}) => ({
  letters: 1,
  lastLetterAt: start,
  byPhone: false,
  closedAt: null,
  outcome: null,
  ...about,
});

test.each([
  ['2026-05-24', 6, '2026-11-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-01-31', -2, '2025-11-30'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %i months are %s', (date, months, then) => {
  expect(monthsAfter(date, months)).toBe(then);
});

describe('a letter', () => {
  test.each<[string, Partial<CheckRequest>, number, boolean]>([
    ['leaves at once', { letters: 0, lastLetterAt: null }, 0, true],
    ['is not repeated the next day', {}, 1, false],
    ['is repeated after two weeks', {}, 14, true],
    ['is repeated once more two weeks later', { letters: 2 }, 14, true],
    ['is never repeated a third time', { letters: 3 }, 400, false],
    ['goes to nobody who cannot be written to', { letters: 0, lastLetterAt: null, byPhone: true }, 14, false],
    ['goes to nobody who answered', { closedAt: start, outcome: 'confirmed' }, 14, false],
  ])('%s', (_, about, days, due) => {
    expect(isLetterDue(asked(about), daysAfter(start, days))).toBe(due);
  });

  test('is sent three times at most, two weeks apart or more, whenever the night’s work is done', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 40, noNaN: true }), { maxLength: 60 }), (gaps) => {
        let [request, now] = [asked({ letters: 0, lastLetterAt: null }), start];
        const sent: number[] = [];
        for (const gap of gaps) {
          now = daysAfter(now, gap);
          if (!isLetterDue(request, now)) continue;
          sent.push(now.getTime());
          request = asked({ letters: request.letters + 1, lastLetterAt: now });
        }
        expect(sent.length).toBeLessThanOrEqual(3);
        for (const [rank, at] of sent.slice(1).entries())
          expect(at - (sent[rank] as number)).toBeGreaterThanOrEqual(14 * 86_400_000);
      }),
    );
  });
});

test.each<[string, Partial<CheckRequest>, number, string]>([
  ['waits after its first letter', {}, 20, 'waiting'],
  ['waits after its last letter', { letters: 3 }, 13, 'waiting'],
  ['is overdue two weeks after its last letter', { letters: 3 }, 14, 'overdue'],
  [
    'is to be called when nobody can be written to',
    { byPhone: true, letters: 0, lastLetterAt: null },
    0,
    'call',
  ],
  ['is confirmed, however late', { letters: 3, closedAt: start, outcome: 'confirmed' }, 90, 'confirmed'],
])('a question %s', (_, about, days, state) => {
  expect(stateOf(asked(about), daysAfter(start, days))).toBe(state);
});

test.each<[string, Partial<CheckRequest>, string, boolean]>([
  ['nobody answered, and the page was checked thirteen months ago', { letters: 3 }, '2025-11-23', true],
  ['a year to the day is not more than a year', { letters: 3 }, '2025-12-08', false],
  ['the team may still answer', {}, '2020-01-01', false],
])('the public is told of a silence: %s', (_, about, checkedOn, told) => {
  const now = daysAfter(start, 14);
  expect(isSilent(asked(about), { checkedOn, today: '2026-12-08' }, now)).toBe(told);
});
