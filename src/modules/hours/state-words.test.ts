import { describe, expect, test } from 'vitest';
import { addDays, dateOf, instantOf, startOfDay } from '#platform/time';
import { intervals } from './interval.ts';
import type { SpecialHours } from './special.ts';
import { stateAt } from './state.ts';
import { stateInWords } from './state-words.ts';

const zone = 'Europe/Paris';
const usual = 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:30; PH off';

/** The state's words at a wall clock, with spaces that break. */
function wordsAt(
  wall: string,
  { hours = usual, special = [] as SpecialHours[], lang = 'fr' as 'fr' | 'en' } = {},
) {
  const now = instantOf(wall, zone);
  const from = startOfDay(addDays(dateOf(now, zone), -1), zone);
  const to = startOfDay(addDays(dateOf(now, zone), 60), zone);
  const all = intervals({ hours, special }, from, to, { zone });
  const words = stateInWords(stateAt({ intervals: all, special }, now, zone), { lang, zone, now });
  const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
  return { ...words, detail: plain(words.detail), sentence: plain(words.sentence), word: plain(words.word) };
}

const closing = (
  from: string,
  to: string,
  reason: string | null = null,
  times = [0, 1440],
): SpecialHours => ({
  kind: 'closing',
  from,
  to,
  fromMinutes: times[0] ?? 0,
  toMinutes: times[1] ?? 1440,
  reason,
});

describe('open or closed, as one says it on Tuesday 24 November 2026', () => {
  test.each([
    [
      '2026-11-24T10:12',
      'Ouvert en ce moment, jusqu’à 12 h. Puis de 14 h à 18 h.',
      'Open now, until noon. Then 2pm to 6pm.',
    ],
    [
      '2026-11-24T09:00',
      'Ouvert en ce moment, jusqu’à 12 h. Puis de 14 h à 18 h.',
      'Open now, until noon. Then 2pm to 6pm.',
    ],
    ['2026-11-24T12:00', 'Fermé. Rouvre à 14 h.', 'Closed. Reopens at 2pm.'],
    ['2026-11-24T16:00', 'Ouvert en ce moment, jusqu’à 18 h.', 'Open now, until 6pm.'],
    ['2026-11-24T20:00', 'Fermé. Rouvre demain à 9 h.', 'Closed. Reopens tomorrow at 9am.'],
    ['2026-11-24T07:30', 'Fermé. Rouvre à 9 h.', 'Closed. Reopens at 9am.'],
    ['2026-11-28T13:00', 'Fermé. Rouvre lundi 30 à 9 h.', 'Closed. Reopens Monday 30 at 9am.'],
    ['2026-11-29T10:00', 'Fermé. Rouvre demain à 9 h.', 'Closed. Reopens tomorrow at 9am.'],
    ['2026-11-10T19:00', 'Fermé. Rouvre jeudi à 9 h.', 'Closed. Reopens Thursday at 9am.'],
    ['2026-12-31T18:00', 'Fermé. Rouvre samedi à 9 h.', 'Closed. Reopens Saturday at 9am.'],
  ])('%s', (wall, french, english) => {
    expect(wordsAt(wall).sentence).toBe(french);
    expect(wordsAt(wall, { lang: 'en' }).sentence).toBe(english);
  });

  test('in a list the state is a word and a detail', () => {
    expect(wordsAt('2026-11-24T10:12')).toMatchObject({
      is: 'open',
      word: 'Ouvert',
      detail: 'jusqu’à 12 h, puis 14 h – 18 h',
    });
    expect(wordsAt('2026-11-24T20:00')).toMatchObject({
      is: 'closed',
      word: 'Fermé',
      detail: 'rouvre demain à 9 h',
    });
  });
});

describe('by appointment', () => {
  test.each([
    [
      'now',
      '2026-11-24T10:00',
      'Tu 09:00-12:00 "sur rendez-vous"',
      'Sur rendez-vous en ce moment, jusqu’à 12 h.',
    ],
    ['all day', '2026-11-24T10:00', 'Tu "sur rendez-vous"', 'Sur rendez-vous aujourd’hui.'],
    ['always', '2026-11-24T10:00', '24/7 "sur rendez-vous"', 'Sur rendez-vous.'],
    [
      'later today',
      '2026-11-24T10:00',
      'Tu 09:00-12:00, Tu 14:00-17:00 "sur rendez-vous"',
      'Ouvert en ce moment, jusqu’à 12 h. Puis sur rendez-vous, de 14 h à 17 h.',
    ],
    [
      'this afternoon',
      '2026-11-24T10:00',
      'Tu 14:00-17:00 "sur rendez-vous"',
      'Fermé. Sur rendez-vous à 14 h.',
    ],
    ['tomorrow', '2026-11-24T10:00', 'We 14:00-17:00 "sur rendez-vous"', 'Fermé. Sur rendez-vous demain.'],
  ])('%s', (_name, wall, hours, sentence) => {
    expect(wordsAt(wall, { hours }).sentence).toBe(sentence);
  });
});

describe('closed exceptionally', () => {
  test.each([
    ['today', closing('2026-11-24', '2026-11-24'), 'Fermé aujourd’hui, rouvre demain à 9 h.'],
    [
      'today, and why',
      closing('2026-11-24', '2026-11-24', 'Formation'),
      'Fermé aujourd’hui : Formation. Rouvre demain à 9 h.',
    ],
    ['this week', closing('2026-11-23', '2026-11-29'), 'Fermé cette semaine, rouvre lundi 30.'],
    [
      'this week but Saturday',
      closing('2026-11-24', '2026-11-27'),
      'Fermé jusqu’au 27 novembre, rouvre samedi.',
    ],
    ['from today to Saturday', closing('2026-11-24', '2026-11-28'), 'Fermé cette semaine, rouvre lundi 30.'],
    [
      'for long',
      closing('2026-11-23', '2026-12-12'),
      'Fermé jusqu’au 12 décembre, rouvre lundi 14 décembre.',
    ],
    [
      'beyond what is known',
      closing('2026-11-23', '2027-06-01'),
      'Fermé jusqu’au 1er juin, pas d’ouverture annoncée.',
    ],
  ])('%s', (_name, special, sentence) => {
    expect(wordsAt('2026-11-24T10:00', { special: [special] }).sentence).toBe(sentence);
  });

  test('this afternoon only', () => {
    const special = [closing('2026-11-24', '2026-11-24', null, [720, 1440])];
    expect(wordsAt('2026-11-24T10:00', { special }).sentence).toBe('Ouvert en ce moment, jusqu’à 12 h.');
    expect(wordsAt('2026-11-24T15:00', { special }).sentence).toBe(
      'Fermé exceptionnellement, rouvre demain à 9 h.',
    );
  });

  test('a closing of one day takes no hour away from the reopening, be it days later', () => {
    const hours = 'Tu 14:00-18:00; PH off';
    expect(wordsAt('2026-11-29T10:00', { hours }).sentence).toBe('Fermé. Rouvre mardi 1er décembre à 14 h.');
    const special = [closing('2026-11-29', '2026-11-29')];
    expect(wordsAt('2026-11-29T10:00', { hours, special }).sentence).toBe(
      'Fermé aujourd’hui, rouvre mardi 1er décembre à 14 h.',
    );
    expect(wordsAt('2026-11-29T10:00', { hours, special, lang: 'en' }).sentence).toBe(
      'Closed today, reopens Tuesday 1 December at 2pm.',
    );
  });

  test('the eve of a closing, the reopening counts', () => {
    const special = [closing('2026-11-25', '2026-11-26')];
    expect(wordsAt('2026-11-24T20:00', { special }).sentence).toBe('Fermé. Rouvre vendredi à 9 h.');
  });

  test('the word stands in a list, the reason apart', () => {
    expect(
      wordsAt('2026-11-24T10:00', { special: [closing('2026-11-23', '2026-11-29', 'Travaux')] }),
    ).toMatchObject({
      is: 'closed_exceptionally',
      word: 'Fermé cette semaine',
      reason: 'Travaux',
      detail: 'rouvre lundi 30',
    });
  });
});

describe('at the edges', () => {
  test.each([
    ['day and night', '2026-11-24T10:00', '24/7', 'Ouvert jour et nuit.'],
    ['no hours known', '2026-11-24T10:00', '', 'Horaires non annoncés.'],
    ['until midnight', '2026-11-24T22:00', 'Tu 20:00-24:00', 'Ouvert en ce moment, jusqu’à minuit.'],
    ['until after midnight', '2026-11-24T22:00', 'Tu 20:00-02:00', 'Ouvert en ce moment, jusqu’à 2 h.'],
    ['since yesterday evening', '2026-11-25T01:00', 'Tu 20:00-02:00', 'Ouvert en ce moment, jusqu’à 2 h.'],
    [
      'two days on end',
      '2026-11-24T10:00',
      'Tu-We 00:00-24:00',
      'Ouvert en ce moment, jusqu’à demain à minuit.',
    ],
    ['in the hour lived twice', '2026-10-25T02:30', '01:00-04:00', 'Ouvert en ce moment, jusqu’à 4 h.'],
    ['29 February', '2028-02-28T20:00', 'Feb 29 10:00-12:00', 'Fermé. Rouvre demain à 10 h.'],
  ])('%s', (_name, wall, hours, sentence) => {
    expect(wordsAt(wall, { hours }).sentence).toBe(sentence);
  });
});
