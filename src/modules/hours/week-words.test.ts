import { expect, test } from 'vitest';
import { addDays, startOfDay } from '#platform/time';
import { intervals } from './interval.ts';
import { type SpecialHours, upcoming } from './special.ts';
import { specialInWords } from './special-words.ts';
import { weekInWords } from './week-words.ts';

const zone = 'Europe/Paris';
const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

function week(today: string, hours: string, special: SpecialHours[] = [], lang: 'fr' | 'en' = 'fr') {
  const from = startOfDay(addDays(today, -7), zone);
  const all = intervals({ hours, special }, from, startOfDay(addDays(today, 8), zone), { zone });
  return weekInWords({ intervals: all, special }, today, { zone }, lang);
}

const closing = (from: string, to: string, reason: string | null = null): SpecialHours => ({
  kind: 'closing',
  from,
  to,
  fromMinutes: 0,
  toMinutes: 1440,
  reason,
});

test('a week is seven lines from Monday, with today marked', () => {
  const lines = week('2026-11-24', 'Mo 14:00-18:00; Tu,We,Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:30');
  expect(lines.map((line) => `${line.weekday}${line.isToday ? '*' : ''} ${plain(line.hours)}`)).toEqual([
    'Lundi 14 h – 18 h',
    'Mardi* 9 h – 12 h, 14 h – 18 h',
    'Mercredi 9 h – 12 h, 14 h – 18 h',
    'Jeudi Fermé',
    'Vendredi 9 h – 12 h, 14 h – 18 h',
    'Samedi 9 h – 12 h 30',
    'Dimanche Fermé',
  ]);
});

test.each([
  ['fr', '9 h – 12 h, fermé 14 h – 18 h'],
  ['en', '9am – noon, closed 2pm – 6pm'],
] as const)(
  'what is closed of a day that opens all the same is said, its reason beside it, in %s',
  (lang, hours) => {
    const training = {
      ...closing('2026-11-24', '2026-11-24', 'Formation'),
      fromMinutes: 840,
      toMinutes: 1080,
    };
    const [, tuesday] = week('2026-11-24', 'Tu,We 09:00-12:00,14:00-18:00', [training], lang);
    expect([plain(tuesday?.hours ?? ''), tuesday?.reason]).toEqual([hours, 'Formation']);
  },
);

test('the same week in English, on a Sunday', () => {
  const lines = week('2026-11-29', 'Mo 14:00-18:00; Sa 09:00-12:30', [], 'en');
  expect(lines.map((line) => `${line.weekday} ${plain(line.hours)}`)).toEqual([
    'Monday 2pm – 6pm',
    'Tuesday Closed',
    'Wednesday Closed',
    'Thursday Closed',
    'Friday Closed',
    'Saturday 9am – 12:30pm',
    'Sunday Closed',
  ]);
});

test('appointments, day and night', () => {
  const lines = week(
    '2026-11-24',
    'Mo 00:00-24:00; Tu 09:00-12:00, Tu 14:00-17:00 "sur rendez-vous"; We "sur rendez-vous"',
  );
  expect(lines.slice(0, 3).map(({ hours }) => plain(hours))).toEqual([
    'Jour et nuit',
    '9 h – 12 h, 14 h – 17 h sur rendez-vous',
    'Sur rendez-vous',
  ]);
});

test('a day that is not as usual says why', () => {
  const lines = week('2026-11-10', 'Mo-Fr 09:00-12:00; PH off', [
    closing('2026-11-12', '2026-11-13', 'Formation'),
  ]);
  expect(lines.slice(1, 5).map(({ hours, note, reason }) => [plain(hours), note, reason])).toEqual([
    ['9 h – 12 h', null, null],
    ['Fermé', 'jour férié', null],
    ['Fermé', 'exceptionnellement', 'Formation'],
    ['Fermé', 'exceptionnellement', 'Formation'],
  ]);
});

test.each([
  [closing('2026-08-12', '2026-08-16'), 'Fermé du 12 au 16 août', 'Closed from 12 to 16 August'],
  [closing('2026-08-12', '2026-08-12'), 'Fermé le mercredi 12 août', 'Closed on Wednesday 12 August'],
  [
    { ...closing('2026-08-12', '2026-08-12'), fromMinutes: 840 },
    'Fermé le mercredi 12 août à partir de 14 h',
    'Closed on Wednesday 12 August, from 2pm',
  ],
  [
    { ...closing('2026-08-12', '2026-08-14'), toMinutes: 840 },
    'Fermé du 12 au 14 août jusqu’à 14 h',
    'Closed from 12 to 14 August, until 2pm',
  ],
  [
    { ...closing('2026-08-15', '2026-08-15'), kind: 'opening' as const, fromMinutes: 600, toMinutes: 720 },
    'Ouvert exceptionnellement le samedi 15 août de 10 h à 12 h',
    'Exceptionally open on Saturday 15 August, 10am to noon',
  ],
])('an exception is a sentence: $from', (special, french, english) => {
  expect(plain(specialInWords(special, '2026-07-01', 'fr'))).toBe(french);
  expect(plain(specialInWords(special, '2026-07-01', 'en'))).toBe(english);
});

test('exceptions that are over, or too far, are not announced', () => {
  const all = [
    closing('2026-09-01', '2026-09-02'),
    closing('2026-08-12', '2026-08-16'),
    closing('2026-08-01', '2026-08-05'),
  ];
  expect(upcoming(all, '2026-08-14', '2026-08-31').map(({ from }) => from)).toEqual(['2026-08-12']);
  expect(upcoming(all, '2026-08-05', '2026-10-31').map(({ from }) => from)).toEqual([
    '2026-08-01',
    '2026-08-12',
    '2026-09-01',
  ]);
});
