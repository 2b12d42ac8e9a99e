import { beforeAll, expect, test } from 'vitest';
import { addPerson } from '#modules/network';
import type { Role } from '#platform/access';
import { defineModule } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { closeNotepad, createNotepad, forgetNotepads, notepadsOf, readNotepad } from './index.ts';
import { notepads } from './module.ts';
import { notepadPath, ownPath } from './rules.ts';
import { saveText } from './save-text.ts';
import { dropOldChanges } from './store.ts';
import { aNotepad } from './testing.ts';
import { keepVersions, makeOne } from './write-version.ts';

const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-11-24T09:12:00Z');
let [nadia, paul] = ['', ''];

beforeAll(async () => {
  nadia = await addPerson(db(), { name: 'Nadia Ferrand', email: 'nadia@maillage.example' });
  paul = await addPerson(db(), { name: 'Paul Estève', email: 'paul@maillage.example' });
});

const as = (personId: string, role: Role = 'animator') =>
  app.visitorAs({ personId, grants: [{ role, communes: [], epcis: [], spaces: [] }] });
const says = async (id: string) => (await readNotepad(db(), id))?.text;
const budget = '## Budget\n\nOn demande deux devis.\n\n## Prochaine réunion\n\nLe 14 mai.';

test('a notepad begins with what its template says, and its author alone finds it', async () => {
  const sent = await as(nadia).submit('/bloc-notes/nouveau', { title: 'Comité', template: 'minutes' });
  expect(sent.status).toBe(303);
  const page = await as(nadia).get(sent.location ?? '');
  expect(page.text).toContain('## Ce qui s’est dit');
  expect((await as(nadia).get(ownPath)).text).toContain('Comité');
  const [own] = await notepadsOf(db(), 'person', nadia);
  expect([sent.location, own?.title]).toEqual([notepadPath(own?.id ?? ''), 'Comité']);
  expect((await as(paul, 'coordinator').get(sent.location ?? '')).status).toBe(403);
});

test('two people save over each other: both texts are there, and the second reads what the first changed', async () => {
  const id = await aNotepad(db(), nadia);
  const [one, other] = [as(nadia), as(nadia)];
  const seq = /name="seq" value="(\d+)"/.exec((await other.get(`/bloc-notes/${id}`)).text)?.[1] ?? '';
  await one.submit(`/bloc-notes/${id}`, { text: budget.replace('deux devis', 'trois devis') });

  const sent = await other.post(`/bloc-notes/${id}`, { seq, text: budget.replace('14 mai', '21 mai') });
  expect(await says(id)).toBe(budget.replace('deux devis', 'trois devis').replace('14 mai', '21 mai'));
  const page = plain((await other.get(sent.location ?? '')).text);
  expect(page).toContain('Enregistré, avec ce que d’autres ont écrit entre-temps');
  expect(page).toMatch(/retiré : deux ajouté : trois/);
});

test('the same form sent twice is written once', async () => {
  const id = await aNotepad(db(), nadia, { text: 'Un.' });
  const visitor = as(nadia);
  const { text } = await visitor.get(`/bloc-notes/${id}`);
  const [, form = ''] = /name="_form" value="([^"]+)"/.exec(text) ?? [];
  for (let tries = 0; tries < 2; tries += 1)
    await visitor.post(`/bloc-notes/${id}`, { _form: form, seq: '1', text: 'Un.\n\nDeux.' });
  expect(await says(id)).toBe('Un.\n\nDeux.');
});

test('ten people who save at once lose nothing', async () => {
  const id = await aNotepad(db(), nadia, { text: 'Présents :' });
  const names = Array.from({ length: 10 }, (_, rank) => `Personne ${rank}`);
  await Promise.all(
    names.map((name) => saveText(db(), id, { text: `Présents :\n\n${name}`, seq: 1, personId: nadia, now })),
  );
  expect((await says(id))?.split('\n\n').sort()).toEqual([...names, 'Présents :']);
});

test('the history tells who wrote, and an earlier text is taken back', async () => {
  const id = await aNotepad(db(), nadia, { text: 'Deux devis.' });
  await saveText(db(), id, { text: 'Trois devis.', seq: 1, personId: paul, now });
  const history = await as(nadia).get(`/bloc-notes/${id}/historique`);
  expect(plain(history.text)).toMatch(/aujourd’hui à 10 h 12, Paul Estève/);
  await as(nadia).post(`/bloc-notes/${id}/historique`, { seq: '1' });
  expect(await says(id)).toBe('Deux devis.');
});

test('a page that stood open for months is still merged', async () => {
  const id = await aNotepad(db(), nadia);
  await saveText(db(), id, { text: budget.replace('deux', 'trois'), seq: 1, personId: paul, now });
  await makeOne(db(), id, new Date('2026-11-25T00:00:00Z'));
  await dropOldChanges(db(), new Date('2027-02-01T00:00:00Z'));
  expect(
    (await db().selectFrom('notepadUpdate').select('seq').where('notepadId', '=', id).execute()).length,
  ).toBe(0);
  await saveText(db(), id, { text: budget.replace('14 mai', '21 mai'), seq: 1, personId: nadia, now });
  expect(await says(id)).toBe(budget.replace('deux', 'trois').replace('14 mai', '21 mai'));
});

test('what a process had no time to write down is in the history the next morning', async () => {
  const id = await aNotepad(db(), nadia, { text: 'Un.' });
  await db().deleteFrom('notepadVersion').where('notepadId', '=', id).execute();
  await keepVersions(db(), now);
  const versions = await db().selectFrom('notepadVersion').selectAll().where('notepadId', '=', id).execute();
  expect(versions.map(({ text, authors }) => [text, authors])).toEqual([['Un.', ['Nadia Ferrand']]]);
});

test('nothing is written in a notepad that is closed, and what was typed comes back', async () => {
  const id = await aNotepad(db(), nadia);
  const visitor = as(nadia);
  const { text } = await visitor.get(`/bloc-notes/${id}`);
  const [, token = ''] = /name="_token" value="([^"]+)"/.exec(text) ?? [];
  await closeNotepad(db(), id, now);
  const sent = await visitor.post(`/bloc-notes/${id}`, { seq: '1', text: 'Trop tard' }, { token });
  expect([sent.status, await says(id)]).toEqual([409, budget]);
  expect(sent.text).toContain('Trop tard');
  expect((await visitor.get(`/bloc-notes/${id}`)).text).not.toContain('<textarea');
});

test('an address that is no number of ours, or somebody else’s notepad, is nothing', async () => {
  const id = await aNotepad(db(), nadia);
  for (const path of ['/bloc-notes/autre', `/bloc-notes/${id.replace(/.$/, '0')}x`])
    expect((await as(nadia).get(path)).status).toBe(404);
  for (const path of ['', '/lire', '/historique'])
    expect((await as(paul).get(`/bloc-notes/${id}${path}`)).status).toBe(403);
  expect((await as(paul).post(`/bloc-notes/${id}`, { seq: '1', text: 'x' })).status).toBe(403);
});

test('a holder says who reads and who writes', async () => {
  const id = await createNotepad(db(), {
    kind: 'crew',
    holderId: nadia,
    title: 'À lire',
    text: 'Oui.',
    personId: nadia,
    now,
  });
  const crew = defineModule({
    name: 'crew',
    title: { fr: 'Équipage', en: 'Crew' },
    needs: [],
    notepadHolders: [
      { kind: 'crew', access: async () => 'read', crumb: async () => null, readers: async () => [] },
    ],
  });
  const reader = app.visitorAs({ personId: paul }, [crew]);
  const page = await reader.get(`/bloc-notes/${id}`);
  expect(page.text).toContain('Oui.');
  expect(page.text).not.toContain('<textarea');
  expect((await reader.post(`/bloc-notes/${id}`, { seq: '1', text: 'Non.' })).status).toBe(403);
});

test('a notepad that is closed keeps its name, and stays', async () => {
  const id = await aNotepad(db(), nadia);
  const visitor = as(nadia);
  const { text } = await visitor.get(`/bloc-notes/${id}`);
  const [, token = ''] = /name="_token" value="([^"]+)"/.exec(text) ?? [];
  await closeNotepad(db(), id, now);
  const renamed = await visitor.post(`/bloc-notes/${id}/titre`, { title: 'Autre' }, { token });
  const removed = await visitor.post(`/bloc-notes/${id}/supprimer`, {}, { token });
  expect([renamed.status, removed.status]).toEqual([409, 409]);
  expect((await readNotepad(db(), id))?.title).toBe('Réunion du 12 mars');
});

test('when the network no longer knows somebody, her own notepads go, and no others', async () => {
  const gone = await addPerson(db(), { name: 'Léa Partie' });
  const [own, kept] = [await aNotepad(db(), gone), await aNotepad(db(), nadia)];
  const shared = await aNotepad(db(), gone, { kind: 'crew' });
  const erase = async () => notepads.personalRecords?.[0]?.erase?.(db(), now);
  expect(await erase()).toBe(0);
  await db().deleteFrom('person').where('id', '=', gone).execute();
  expect(await erase()).toBe(1);
  expect(await Promise.all([own, kept, shared].map(says))).toEqual([undefined, budget, budget]);
});

test('the database keeps a closed notepad as it is, whoever asks', async () => {
  const id = await aNotepad(db(), nadia);
  await closeNotepad(db(), id, now);
  const closed = db().updateTable('notepad').where('id', '=', id);
  for (const change of [{ title: 'Autre' }, { closedAt: null }, { lastSeq: 9 }])
    await expect(closed.set(change).execute()).rejects.toThrow('A closed notepad stays as it is.');
  await expect(db().deleteFrom('notepad').where('id', '=', id).execute()).rejects.toThrow('stays as it is');
  const change = { notepadId: id, seq: 9, bytes: Buffer.from([0]), personId: nadia, at: now };
  await expect(db().insertInto('notepadUpdate').values(change).execute()).rejects.toThrow(
    'Nothing is written',
  );
  expect((await readNotepad(db(), id))?.title).toBe('Réunion du 12 mars');
});

test('closed notepads of a group go with it, and by nothing else', async () => {
  const id = await aNotepad(db(), nadia, { kind: 'crew' });
  await closeNotepad(db(), id, now);
  await expect(db().deleteFrom('notepad').where('id', '=', id).execute()).rejects.toThrow('stays as it is');
  await db()
    .transaction()
    .execute((tx) => forgetNotepads(tx, 'crew', nadia));
  expect(await says(id)).toBe(undefined);
});

test('a notepad is in the language of its network, whatever that of the page on which it was begun', async () => {
  const begin = async (path: string) => {
    const sent = await as(nadia).submit(path, { title: 'Comité', template: 'minutes' });
    const id = sent.location?.split('/').at(-1) ?? '';
    return { id, lang: (await readNotepad(db(), id))?.lang, text: await says(id) };
  };
  expect(await begin('/en/bloc-notes/nouveau')).toMatchObject({
    lang: 'fr',
    text: expect.stringContaining('## Décisions'),
  });
  await db.pool().pg.query("update public.network set lang = 'en'");
  const english = await begin('/bloc-notes/nouveau');
  await db.pool().pg.query("update public.network set lang = 'fr'");
  expect(english).toMatchObject({ lang: 'en', text: expect.stringContaining('## Decisions') });
  expect((await as(nadia).get(`/bloc-notes/${english.id}/lire`)).text).toMatch(/lang="en"[^>]*><h2>/);
});
