import { beforeAll, expect, test } from 'vitest';
import { spaceById } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { addSpecialHours, publicHours } from './index.ts';
import { wholeDay } from './special.ts';
import { aCommune, aSpace, by, tuesday } from './testing.ts';

const db = freshDatabase();
testApp(db);
beforeAll(() => aCommune(db()));

const reading = { now: tuesday, zone: 'Europe/Paris', lang: 'fr' as const };
const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

async function read(
  hours: string | null,
  closing?: { from: string; to: string; reason: string },
  asked: { now?: Date; from?: string } = {},
) {
  const { id } = await aSpace(db(), { hours });
  if (closing) await addSpecialHours(db(), id, { kind: 'closing', ...wholeDay, ...closing }, by);
  const space = await spaceById(db(), id);
  return publicHours(
    db(),
    { id, hours: space?.hours ?? null, communeCode: '46128' },
    { ...reading, ...asked },
  );
}

test('a space’s page says its state, its week and its closings', async () => {
  const christmas = { from: '2026-12-24', to: '2027-01-02', reason: 'Congés' };
  const { state, week, announcements } = await read('Mo 14:00-18:00; Tu 09:00-12:00,14:00-18:00', christmas);
  expect(plain(state?.sentence ?? '')).toBe('Ouvert en ce moment, jusqu’à 12 h. Puis de 14 h à 18 h.');
  expect(week.slice(0, 3).map(({ weekday, hours }) => `${weekday} ${plain(hours)}`)).toEqual([
    'Lundi 14 h – 18 h',
    'Mardi 9 h – 12 h, 14 h – 18 h',
    'Mercredi Fermé',
  ]);
  expect(announcements.map(({ sentence, reason }) => [plain(sentence), reason])).toEqual([
    ['Fermé du 24 décembre au 2 janvier', 'Congés'],
  ]);
});

test('a closing that is too far is not announced yet, and one of this week marks its days', async () => {
  const far = await read('Mo-Fr 09:00-12:00', { from: '2027-08-01', to: '2027-08-15', reason: 'Été' });
  expect(far.announcements).toEqual([]);
  const near = await read('Mo-Fr 09:00-12:00', { from: '2026-11-26', to: '2026-11-27', reason: 'Formation' });
  expect(near.week.map(({ reason }) => reason)).toEqual([
    null,
    null,
    null,
    'Formation',
    'Formation',
    null,
    null,
  ]);
});

test('seven days may be asked for from any day', async () => {
  const sunday = new Date('2026-11-29T09:00:00Z');
  const { week } = await read(
    'Mo 14:00-18:00',
    { from: '2026-12-03', to: '2026-12-03', reason: 'Foire' },
    { now: sunday, from: '2026-11-29' },
  );
  expect(week.map(({ date, isOpen }) => `${date}${isOpen ? ' open' : ''}`)).toEqual([
    '2026-11-29',
    '2026-11-30 open',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
  ]);
  expect(week[0]).toMatchObject({ isToday: true, weekday: 'Dimanche' });
  expect(week[4]).toMatchObject({ reason: 'Foire' });
});

test('without hours nothing is said, which is not the same as closed', async () => {
  expect(await read(null)).toMatchObject({ state: null, announcements: [], specification: [] });
});
