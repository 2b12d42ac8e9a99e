import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { bestInWords } from './best-words.ts';
import {
  type Answer,
  type DatePoll,
  phaseOf,
  type Respondent,
  tallyOf,
  toldApart,
  wrongDates,
} from './date-poll.ts';
import { lackOf, linesIn, slotOf } from './form.ts';
import { readSharedToken, sharedToken } from './shared-token.ts';
import { slotInWords } from './slot-words.ts';

const zone = 'Europe/Paris';
const now = new Date('2026-11-24T09:12:00Z');
const option = (id: string, day: string, hour = 13) => ({
  id,
  startsAt: new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`),
  endsAt: new Date(`${day}T${hour + 2}:00:00Z`),
});
const poll: DatePoll = {
  id: '0198f0a0-1111-7000-8000-000000000001',
  groupId: '0198f0a0-1111-7000-8000-000000000002',
  title: 'Réunion de décembre',
  closesOn: '2026-12-01',
  openedAt: now,
  openedBy: null,
  openedByName: 'Hugo',
  bySteering: true,
  closedAt: null,
  chosen: null,
  options: [option('a', '2026-12-03'), option('b', '2026-12-08'), option('c', '2026-11-20')],
};

const said = (...says: string[]): Respondent[] =>
  says.map((letters, rank) => ({
    id: `${rank}`,
    personId: null,
    name: `Membre ${rank}`,
    answeredAt: now,
    says: new Map(
      [...letters].flatMap((letter, index) => {
        const answer = ({ y: 'yes', m: 'maybe', n: 'no' } as Record<string, Answer>)[letter];
        return answer ? [[['a', 'b', 'c'][index] ?? '', answer] as const] : [];
      }),
    ),
  }));

test.each([
  ['nobody answered', [], 'Personne n’a encore répondu.'],
  [
    'most can come',
    ['yn', 'yy', 'ny', 'ny'],
    'Ce qui convient le mieux : mardi 8 décembre, 14 h – 16 h. 3 oui, 1 non.',
  ],
  [
    '« if need be » brings one more',
    ['yn', 'ym', 'nm', 'ny'],
    'Ce qui convient le mieux : mardi 8 décembre, 14 h – 16 h. 1 oui, 2 si besoin, 1 non.',
  ],
  [
    'as many can come, more of them surely',
    ['my', 'yy'],
    'Ce qui convient le mieux : mardi 8 décembre, 14 h – 16 h. 2 oui.',
  ],
  [
    'two dates suit equally',
    ['yy', 'yy'],
    'Conviennent autant : jeudi 3 décembre, 14 h – 16 h et mardi 8 décembre, 14 h – 16 h. 2 oui.',
  ],
  ['all are for a date that is past', ['nny'], 'Aucune des dates à venir ne convient à quelqu’un.'],
] as const)('the best date when %s', (_when, answers, sentence) => {
  const tallies = tallyOf(poll.options, said(...answers));
  expect(plain(bestInWords('fr', { poll, tallies }, { now, zone }))).toBe(sentence);
});

test.each([
  ['2026-11-30T10:00:00Z', 'open'],
  ['2026-12-01T22:30:00Z', 'open'],
  ['2026-12-01T23:30:00Z', 'late'],
  ['2026-12-08T14:00:00Z', 'past'],
] as const)('at %s a poll is %s: its day ends at midnight here', (at, phase) => {
  expect(phaseOf(poll, { now: new Date(at), zone })).toBe(phase);
});

test('a poll that ended stays so when its dates pass', () => {
  const later = { now: new Date('2027-01-01T00:00:00Z'), zone };
  expect(phaseOf({ ...poll, closedAt: now, chosen: poll.options[0] ?? null }, later)).toBe('chosen');
  expect(phaseOf({ ...poll, closedAt: now }, later)).toBe('dropped');
});

test('two of one name are told apart, whatever their accents; who was erased is nobody', () => {
  const names = ['Zoé Ferrand', 'zoe  ferrand', '', 'Hugo', ''].map((name, rank) => ({
    id: `${rank}`,
    name,
  }));
  expect([...toldApart(names).values()]).toEqual(['Zoé Ferrand', 'zoe  ferrand (2)', '', 'Hugo', '']);
});

const asked = { closesOn: '2026-12-01', now, zone };
const [first = option('a', '2026-12-03'), second = option('b', '2026-12-08')] = poll.options;

test.each([
  ['two dates', [first, second], asked, null],
  ['one date', [first], asked, 'few'],
  [
    'twenty-one dates',
    Array.from({ length: 21 }, (_, day) => option('x', `2026-12-${String(day + 5).padStart(2, '0')}`)),
    asked,
    'many',
  ],
  ['the same date twice', [first, second, first], asked, 'twice'],
  ['a date that has begun', [first, option('c', '2026-11-24', 9)], asked, 'past'],
  [
    'a date that ends before it begins',
    [first, { startsAt: second.endsAt, endsAt: second.startsAt }],
    asked,
    'ends',
  ],
  ['a day for answers that is past', [first, second], { ...asked, closesOn: '2026-11-23' }, 'closesPast'],
] as const)('%s: may they be proposed?', (_what, slots, around, wrong) => {
  expect(wrongDates(slots, around)).toBe(wrong);
});

test('hours that are left out are those of the line above; a line without any lacks them', () => {
  const lines = linesIn({
    day1: '2026-12-03',
    from1: 840,
    to1: 960,
    day3: '2026-12-08',
    day4: '2026-12-09',
    from4: 540,
  });
  expect(lines.map(({ rank, from, to }) => [rank, from, to])).toEqual([
    [1, 840, 960],
    [3, 840, 960],
    [4, 540, null],
  ]);
  expect(lines.map(lackOf)).toEqual([null, null, 'to4']);
  expect(linesIn({ day1: '2026-12-03' }).map(lackOf)).toEqual(['from1']);
});

test('a meeting that ends after midnight ends on the day after, and is said so', () => {
  const slot = slotOf({ rank: 1, day: '2026-12-03', from: 1320, to: 60 }, zone);
  expect(plain(slotInWords('fr', slot, zone))).toBe('jeudi 3 décembre à 22 h – vendredi 4 décembre à 1 h');
});

test('the link that is handed around leads to its poll; one that was made up, or of another site, to none', () => {
  const token = sharedToken(poll.id, 'secret');
  expect(readSharedToken(token, 'secret')).toBe(poll.id);
  const bad = [
    sharedToken(poll.id, 'other'),
    token.slice(0, -1),
    `Z${token.slice(1)}`,
    '',
    '.',
    'x'.repeat(5000),
  ];
  expect(bad.map((each) => readSharedToken(each, 'secret'))).toEqual(bad.map(() => null));
});
