import { beforeEach, expect, test } from 'vitest';
import { aGroup, forgetGroups } from '#modules/groups/testing';
import { createNotepad } from '#modules/notepads';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const as = (personId: string) => app.visitorAs({ personId, grants: [] });
const stranger = () => as('01900000-0000-7000-8000-00000000000f');

beforeEach(() => db().deleteFrom('workingGroup').execute());

test('a member begins a notepad for her group, in which another writes; nobody else reads it', async () => {
  const group = await aGroup(db(), { isOpen: false }, [{ name: 'Leïla' }, { name: 'Bruno' }]);
  const [leila = '', bruno = ''] = group.personIds;
  const begin = `/bloc-notes/nouveau?pour=group:${group.id}`;
  expect((await stranger().get(begin)).status).toBe(403);
  const form = { title: 'Cahier des charges', template: 'specification', holder: `group:${group.id}` };
  const path = (await as(leila).submit(begin, form)).location as string;
  expect(plain((await as(bruno).get(`/extranet/groupes/${group.slug}`)).text)).toContain(
    'Cahier des charges',
  );
  expect(plain((await as(bruno).get(path)).text)).toContain('Enregistrer');
  expect((await stranger().get(path)).status).toBe(403);
});

test('in a group that has ended its notepads are read and nothing is written', async () => {
  const group = await aGroup(db(), {}, [{ name: 'Leïla' }]);
  const [leila = ''] = group.personIds;
  const form = { title: 'Idées', template: 'blank', holder: `group:${group.id}` };
  const path = (await as(leila).submit(`/bloc-notes/nouveau?pour=group:${group.id}`, form))
    .location as string;
  const now = new Date('2026-11-24T09:12:00Z');
  await db().updateTable('workingGroup').set({ archivedAt: now }).execute();
  expect(plain((await as(leila).get(path)).text)).not.toContain('Enregistrer');
  expect((await as(leila).get(`/bloc-notes/nouveau?pour=group:${group.id}`)).status).toBe(403);
  await forgetGroups(db(), new Date('2026-11-25T09:12:00Z'));
  expect(await db().selectFrom('notepad').select('title').where('holderId', '=', group.id).execute()).toEqual(
    [],
  );
});

test('all notepads of a group can be found, page by page, by whoever reads it', async () => {
  const group = await aGroup(db(), { isOpen: false }, [{ name: 'Leïla' }]);
  const changedAt = new Date('2026-11-24T09:12:00Z');
  for (let rank = 1; rank <= 60; rank += 1)
    await createNotepad(db(), {
      ...{ kind: 'group', holderId: group.id, title: `Notes ${rank}.`, text: '', personId: null },
      now: new Date(changedAt.getTime() + rank * 60_000),
    });
  const leila = as(group.personIds[0] ?? '');
  const first = plain((await leila.get(`/extranet/groupes/${group.slug}`)).text);
  expect(first).toContain('Tous les blocs-notes (60)');
  const list = `/extranet/groupes/${group.slug}/blocs-notes`;
  expect(plain((await leila.get(list)).text)).toContain('Notes 60.');
  expect(plain((await leila.get(`${list}?page=2`)).text)).toContain('Notes 1.');
  expect((await stranger().get(list)).status).toBe(403);
});

test.each(['group:', 'group:un', 'autre:01900000-0000-7000-8000-00000000000f', 'x'])(
  'there is nothing to begin for « %s »',
  async (holder) => {
    expect((await stranger().get(`/bloc-notes/nouveau?pour=${holder}`)).status).toBe(404);
  },
);
