import { beforeAll, expect, test } from 'vitest';
import { addSpecialHours } from '#modules/hours';
import { meetingsOf, seriesById } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace, welcomeIn } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { assetsOf } from '#modules/workshop-dates';
import { insertAsset } from '#modules/workshop-dates/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { copyLastWeek } from './copy-week.ts';
import { daysIn, form } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'essai' }, now };
let space = '';
let nadia: ReturnType<typeof app.visitorAs>;

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), by)).id;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [space] }));
});

const newPath = () => `/extranet/espaces/${space}/ateliers/nouveau`;
test('ten meetings are proposed on ten days of school, the holidays are left out and say why', async () => {
  const answer = await nadia.post(newPath(), form());
  expect(answer.status).toBe(200);
  expect(daysIn(answer.text)).toEqual([
    '2026-12-01',
    '2026-12-08',
    '2026-12-15',
    '2027-01-05',
    '2027-01-12',
    '2027-01-19',
    '2027-01-26',
    '2027-02-02',
    '2027-02-23',
    '2027-03-02',
  ]);
  expect(daysIn(answer.text, false)).toHaveLength(14);
  expect(plain(answer.text)).toContain('Vacances scolaires de la zone C (hiver)');
});

test('what is published meets on the days that were kept, and calendars are given the same', async () => {
  const shown = await nadia.post(newPath(), form({ title: 'Cycle publié' }));
  const published = await nadia.post(newPath(), {
    ...form({ title: 'Cycle publié' }),
    step: 'publish',
    days: daysIn(shown.text),
  });
  expect([published.status, published.location]).toEqual([303, `/extranet/espaces/${space}/ateliers`]);
  const series = await db()
    .selectFrom('series')
    .selectAll()
    .where('title', '=', 'Cycle publié')
    .executeTakeFirstOrThrow();
  const meetings = await meetingsOf(db(), series.id);
  expect(meetings).toHaveLength(10);
  expect(meetings.map(({ startsAt }) => startsAt.toISOString().slice(0, 10))).toEqual(daysIn(shown.text));
  expect((await seriesById(db(), series.id))?.without).toEqual([
    '2026-12-22',
    '2026-12-29',
    '2027-02-09',
    '2027-02-16',
  ]);
});

test('a public holiday, a closing, a room and a person that are taken are said before anything is saved', async () => {
  await insertAsset(db(), space, { kind: 'room', name: 'Salle du haut', quantity: 1 });
  const [room] = await assetsOf(db(), space);
  const assets = [room?.id as string];
  await nadia.post(newPath(), {
    ...form({ title: 'Déjà là', startsOn: '2027-03-23', pace: 'once', times: '', isCycle: '', assets }),
    step: 'publish',
    days: ['2027-03-23'],
  });
  await addSpecialHours(
    db(),
    space,
    {
      kind: 'closing',
      from: '2027-03-30',
      to: '2027-03-30',
      fromMinutes: 0,
      toMinutes: 1440,
      reason: 'inventaire',
    },
    by,
  );
  const { text } = await nadia.post(newPath(), form({ startsOn: '2027-03-23', times: '8', assets }));
  expect(plain(text)).toContain('Salle du haut : déjà pris par « Déjà là »');
  expect(plain(text)).toContain('L’espace est fermé : inventaire');
  const monday = await nadia.post(newPath(), form({ startsOn: '2027-03-22', times: '2' }));
  expect(plain(monday.text)).toContain('Jour férié : Lundi de Pâques');
});

test('the one day that is announced is kept, though it is in the holidays or something else is on then: both are said', async () => {
  const once = (title: string) =>
    form({ title, startsOn: '2026-12-21', pace: 'once', times: '', isCycle: '', ledBy: '' });
  const first = await nadia.post(newPath(), once('Pendant les vacances'));
  expect(first.text).toMatch(/value="2026-12-21" checked/);
  expect(plain(first.text)).toContain('Vacances scolaires de la zone C (Noël)');
  await nadia.post(newPath(), { ...once('Pendant les vacances'), step: 'publish', days: ['2026-12-21'] });
  const second = await nadia.post(newPath(), once('Un autre'));
  expect(plain(second.text)).toContain('En même temps dans cet espace : « Pendant les vacances »');
  expect(second.text).toMatch(/value="2026-12-21" checked/);
});

test('two projectors serve two workshops at a time, and the third is told; whoever leads one is busy for another', async () => {
  const projectors = `Vidéoprojecteur ${crypto.randomUUID().slice(0, 8)}`;
  await insertAsset(db(), space, { kind: 'equipment', name: projectors, quantity: 2 });
  const asset = (await assetsOf(db(), space)).find(({ name }) => name === projectors)?.id as string;
  const nadiaId = (await db().selectFrom('person').select('id').executeTakeFirstOrThrow()).id;
  await welcomeIn(db(), { spaceId: space, personId: nadiaId, now });
  const once = (title: string) =>
    form({
      ...{ title, startsOn: '2027-05-18', pace: 'once', times: '', isCycle: '' },
      ...{ assets: [asset], ledBy: nadiaId },
    });
  const asked = async (title: string) => plain((await nadia.post(newPath(), once(title))).text);
  const publish = (title: string) =>
    nadia.post(newPath(), { ...once(title), step: 'publish', days: ['2027-05-18'] });
  expect(await asked('Premier')).not.toContain('déjà pris');
  await publish('Premier');
  const second = await asked('Deuxième');
  expect([second.includes('déjà pris'), second.includes('anime déjà « Premier »')]).toEqual([false, true]);
  await publish('Deuxième');
  expect(await asked('Troisième')).toContain(`${projectors} : déjà pris par « Premier »`);
});

test.each([
  [{ title: '' }, 'Donnez un titre.'],
  [{ startsAt: 'midi' }, 'Écrivez l’heure ainsi'],
  [{ endsAt: '13:00' }, 'La fin doit venir après le début.'],
  [{ seats: '' }, 'indiquez le nombre de places'],
  [{ times: '', isCycle: 'yes' }, 'Un cycle a un nombre de séances'],
  [{ until: '2026-11-30', times: '' }, 'La fin doit venir après le premier jour.'],
  [{ startsOn: '2026-11-01' }, 'Ce jour est passé.'],
  [{ startsOn: '2027-02-30' }, 'id="f-startsOn-error"'],
  [{ times: '1e9' }, 'id="f-times-error"'],
])('%j comes back with its sentence, and what was typed', async (wrong, sentence) => {
  const answer = await nadia.post(newPath(), form({ title: 'Tapé avec soin', ...(wrong as object) }));
  expect(answer.status).toBe(422);
  expect(plain(answer.text) + answer.text).toContain(sentence);
  if (!('title' in (wrong as object))) expect(answer.text).toContain('Tapé avec soin');
});

test('where school holidays are not known yet the dates say so, and a workshop without an end that they come in it', async () => {
  const asked = async (about: Record<string, string>) =>
    plain((await nadia.post(newPath(), form({ isCycle: '', ...about }))).text);
  expect(await asked({})).not.toContain('ne sont connues que jusqu’au');
  const late = await asked({ startsOn: '2027-08-24' });
  expect(late).toContain('Les vacances scolaires de la zone C ne sont connues que jusqu’au 31 août 2027');
  expect(late).not.toContain('vacances et jours fériés compris');
  expect(await asked({ times: '' })).toContain('vacances et jours fériés compris');
});

test('no date kept is no workshop', async () => {
  const answer = await nadia.post(newPath(), { ...form(), step: 'publish' });
  expect([answer.status, plain(answer.text).includes('Gardez au moins une date')]).toEqual([422, true]);
});

test('a meeting is moved, cancelled, and takes place after all', async () => {
  const series = await announced(db(), aWorkshop(space, { title: 'Bougera', ...tenTuesdays }), now);
  const [first] = await meetingsOf(db(), series.id);
  const path = `/extranet/seances/${first?.id}`;
  expect((await nadia.get(path)).status).toBe(200);
  const moved = await nadia.post(`${path}/deplacer`, {
    startsOn: '2026-12-02',
    startsAt: '10:00',
    endsAt: '12:00',
    reason: 'Salle prise',
  });
  expect(moved.status).toBe(303);
  expect(plain((await nadia.get(path)).text)).toContain('Elle était prévue mardi 1er décembre');
  await nadia.post(`${path}/annuler`, { reason: 'Animatrice souffrante' });
  expect(plain((await nadia.get(path)).text)).toContain('Annulée Animatrice souffrante');
  expect(
    (await nadia.post(`${path}/deplacer`, { startsOn: '2026-12-03', startsAt: '10:00', endsAt: '12:00' }))
      .status,
  ).toBe(409);
  await nadia.post(`${path}/retablir`, {});
  expect(plain((await nadia.get(path)).text)).not.toContain('Annulée');
});

test('last week is copied in one act, once', async () => {
  await announced(
    db(),
    aWorkshop(space, { title: 'La semaine dernière', startsOn: '2026-11-19' }),
    new Date('2026-11-10'),
  );
  const copy = () => nadia.post(`/extranet/espaces/${space}/ateliers/recopier`, {});
  await copy();
  expect((await nadia.get((await copy()).location ?? '')).text).toContain('class="notice warning"');
  const copies = await db()
    .selectFrom('series')
    .selectAll()
    .where('title', '=', 'La semaine dernière')
    .execute();
  expect(copies.map(({ startsOn }) => startsOn).sort()).toEqual(['2026-11-19', '2026-11-26']);
});

test('on a Saturday what is copied is the week that ends, into the one that comes', async () => {
  const saturday = new Date('2027-06-05T09:12:00Z');
  await announced(db(), aWorkshop(space, { title: 'La semaine qui finit', startsOn: '2027-06-03' }), now);
  expect(await copyLastWeek(db(), space, saturday)).toBe(1);
  expect(await copyLastWeek(db(), space, saturday)).toBe(0);
  const days = await db()
    .selectFrom('series')
    .select('startsOn')
    .where('title', '=', 'La semaine qui finit')
    .execute();
  expect(days.map(({ startsOn }) => startsOn).sort()).toEqual(['2027-06-03', '2027-06-10']);
});

test('who does not look after the space neither sees nor changes its workshops', async () => {
  const other = app.visitorAs(await aViewer(db(), 'animator', { spaces: [] }));
  const series = await announced(db(), aWorkshop(space, { title: 'Pas à elle' }), now);
  const [meeting] = await meetingsOf(db(), series.id);
  expect((await other.get(newPath())).status).toBe(403);
  expect((await other.get(`/extranet/seances/${meeting?.id}`)).status).toBe(403);
  expect((await other.post(`/extranet/seances/${meeting?.id}/annuler`, {})).status).toBe(403);
  expect((await other.get('/extranet/ateliers')).text).not.toContain('Pas à elle');
});

test('whoever holds one space announces from the list of workshops; whoever holds several chooses', async () => {
  const first = (await nadia.get('/extranet/ateliers')).text;
  expect(first).toContain(`href="${newPath()}"`);
  const other = (await addSpace(db(), aSpace({ name: 'Maison de Pradines' }), by)).id;
  const both = app.visitorAs(await aViewer(db(), 'animator', { spaces: [space, other] }));
  const { text } = await both.get('/extranet/ateliers');
  expect(plain(text)).toContain('Annoncer un atelier, Maison de Pradines');
  expect(text).toContain(`href="/extranet/espaces/${other}/ateliers/nouveau"`);
});
