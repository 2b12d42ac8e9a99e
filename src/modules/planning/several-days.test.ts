import { beforeAll, expect, test } from 'vitest';
import { meetingsOf } from '#modules/meetings';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';
import { newPath } from './paths.ts';
import { form } from './testing.ts';

const db = freshDatabase();
let now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'essai' }, now };
let space = { id: '', slug: '' };
let nadia: ReturnType<typeof app.visitorAs>;

beforeAll(async () => {
  await tellTerritory(db());
  space = await addSpace(db(), aSpace(), by);
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [space.id] }));
});

const read = async (path: string) => plain((await app.visitor().get(path)).text);

const days = { startsOn: '2026-12-05', startsAt: '10h', endsOn: '2026-12-06', endsAt: '18h' };
const fair = (about: Record<string, string | string[]> = {}) =>
  form({
    ...{ kind: 'event', title: 'Salon des usages', ...days, pace: 'once', times: '', isCycle: '' },
    ...{ registration: 'none', seats: '', ...about },
  });

const announce = async (): Promise<string> => {
  const published = { ...fair(), step: 'publish', days: [days.startsOn] };
  expect((await nadia.post(newPath(space.id), published)).status).toBe(303);
  const { id } = await db().selectFrom('series').select('id').executeTakeFirstOrThrow();
  return id;
};

test('a fair of two days is announced once, and each of its days, its page, its calendar and its poster say so', async () => {
  const asked = plain((await nadia.post(newPath(space.id), fair())).text);
  expect(asked).toContain('Samedi 5 décembre 2026, 10 h, jusqu’à dimanche 6 décembre, 18 h');
  const [meeting] = await meetingsOf(db(), await announce());
  expect([meeting?.startsAt, meeting?.endsAt].map((at) => at?.toISOString())).toEqual([
    '2026-12-05T09:00:00.000Z',
    '2026-12-06T17:00:00.000Z',
  ]);

  const { location } = await app.visitor().get(`/agenda/${meeting?.number}`);
  expect(await read(location ?? '')).toContain('10 h, jusqu’à dimanche 6 décembre, 18 h');
  expect(await read('/agenda?vue=jour&le=2026-12-05')).toContain('10 h, jusqu’à dimanche 6 décembre, 18 h');
  const sunday = await read('/agenda?vue=jour&le=2026-12-06');
  expect(sunday).toContain('depuis samedi 5 décembre, jusqu’à 18 h');
  const month = (await app.visitor().get('/agenda?vue=mois&le=2026-12-01')).text;
  for (const day of ['2026-12-05', '2026-12-06']) expect(month).toContain(`le=${day}`);
  expect(month).not.toContain('le=2026-12-07');
  expect(plain(month)).toContain('1 atelier');
  expect(await read('/agenda?vue=jour&le=2026-12-07')).not.toContain('Salon des usages');

  const calendar = (await app.visitor().get('/agenda.ics')).text;
  expect(calendar).toContain('DTSTART;TZID=Europe/Paris:20261205T100000');
  expect(calendar).toContain('DTEND;TZID=Europe/Paris:20261206T180000');
  const poster = await app.visitor().get(`/annuaire/${space.slug}/affiche-a4.pdf?le=2026-12-05`);
  expect(readPdf(poster.bytes).words.replace(/\s+/g, ' ')).toContain('jusqu’à dimanche 6 décembre, 18 h');
});

test('it stays two days when it is moved, reworded, or looked at on its second day', async () => {
  const [meeting] = await meetingsOf(db(), await announce());
  const page = `/extranet/seances/${meeting?.id}`;
  const shown = (await nadia.get(page)).text;
  expect(shown).toMatch(/name="endsOn"[^>]*value="2026-12-06"/);
  expect((await nadia.get(`${page}/changer?tout=1`)).text).toMatch(/name="endsOn"[^>]*value="2026-12-06"/);

  const wrong = await nadia.post(`${page}/deplacer`, { ...days, startsOn: '2026-12-12' });
  expect([wrong.status, plain(wrong.text).includes('Le dernier jour doit venir après le premier')]).toEqual([
    422,
    true,
  ]);
  const next = { startsOn: '2026-12-12', endsOn: '2026-12-13', startsAt: '10h', endsAt: '18h' };
  expect((await nadia.post(`${page}/deplacer`, next)).status).toBe(303);
  expect(plain((await nadia.get(page)).text)).toContain('10 h, jusqu’à dimanche 13 décembre, 18 h');
  const list = plain((await nadia.get('/extranet/ateliers')).text);
  expect(list).toContain('samedi 12 décembre, 10 h, jusqu’à dimanche 13 décembre, 18 h');

  now = new Date('2026-12-13T09:00:00Z');
  expect(await read('/agenda')).toContain('depuis samedi 12 décembre');
  expect(plain((await nadia.get('/extranet')).text)).toContain('jusqu’à 18 h Salon des usages');
});
