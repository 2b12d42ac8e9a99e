import { beforeAll, expect, test } from 'vitest';
import { meetingsOf } from '#modules/meetings';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { form } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'essai' }, now };
let space = '';
let claire: ReturnType<typeof app.visitorAs>;

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), by)).id;
  claire = app.visitorAs(await aViewer(db(), 'coordinator'));
});

const path = '/extranet/ateliers/reseau';
const fair = (about: Record<string, string> = {}) =>
  form({
    ...{ kind: 'event', title: 'Fête du numérique', startsOn: '2027-06-05', pace: 'once', times: '' },
    ...{ isCycle: '', registration: 'none', seats: '', place: 'Halle de Figeac', ...about },
  });

test('the coordination announces an event of the network, changes it, and everybody sees it', async () => {
  expect(plain((await claire.get('/extranet/ateliers')).text)).toContain('Événements du réseau');
  expect(plain((await claire.get(path)).text)).toContain('Aucun événement n’est annoncé');
  const missing = await claire.post(`${path}/nouveau`, fair({ place: '' }));
  expect([missing.status, plain(missing.text).includes('Dites où cela se passe')]).toEqual([422, true]);
  const shown = await claire.post(`${path}/nouveau`, fair());
  expect(plain(shown.text)).toContain('Samedi 5 juin 2027');
  const sent = await claire.post(`${path}/nouveau`, { ...fair(), step: 'publish', days: ['2027-06-05'] });
  expect([sent.status, sent.location]).toEqual([303, path]);
  const list = plain((await claire.get(path)).text);
  expect(list).toContain('Fête du numérique');
  expect(list).toContain('Halle de Figeac');
  expect(plain((await app.visitor().get('/agenda?le=2027-06-05')).text)).toContain('Halle de Figeac');

  const { id } = await db()
    .selectFrom('series')
    .select('id')
    .where('spaceId', 'is', null)
    .executeTakeFirstOrThrow();
  const [meeting] = await meetingsOf(db(), id);
  const page = `/extranet/seances/${meeting?.id}`;
  expect((await claire.get(page)).status).toBe(200);
  const changed = { ...fair({ startsAt: '15h', endsAt: '18h' }), step: 'publish', days: ['2027-06-05'] };
  expect((await claire.post(`${page}/changer?tout=1`, changed)).status).toBe(303);
  expect((await meetingsOf(db(), id))[0]?.startsAt.toISOString()).toBe('2027-06-05T13:00:00.000Z');
  expect((await claire.post(`${page}/annuler`, { reason: 'Orage annoncé' })).status).toBe(303);
  expect(plain((await claire.get(page)).text)).toContain('Orage annoncé');

  const nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [space] }));
  expect(plain((await nadia.get('/extranet/ateliers')).text)).not.toContain('Événements du réseau');
  for (const other of [path, `${path}/nouveau`, page]) expect((await nadia.get(other)).status).toBe(403);
});
