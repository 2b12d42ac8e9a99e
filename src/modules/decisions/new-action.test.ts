import { expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { recordOutcomes } from './index.ts';

const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-11-24T09:12:00Z');

test('what somebody is given to do awaits her until she has read it, and whoever it is handed to as well', async () => {
  const { id: groupId, personIds } = await aGroup(db(), { isOpen: false }, [
    { name: 'Leïla' },
    { name: 'Bruno', standing: 'chair' },
  ]);
  const [leila = '', bruno = ''] = personIds;
  const as = (personId: string) => app.visitorAs({ personId, grants: [] });
  const home = async (personId: string) => plain((await as(personId).get('/extranet')).text);
  const action = { text: 'Mesurer le débit', ownerId: leila, dueOn: '2027-03-15' };
  await recordOutcomes(db(), {
    groupId,
    on: '2026-11-20',
    sourcePath: null,
    decisions: [],
    actions: [action],
    now,
  });
  const { id } = await db().selectFrom('action').select('id').executeTakeFirstOrThrow();
  expect(await home(leila)).toContain(
    'Mesurer le débit Économie et télétravail · nouvelle · pour le 15 mars 2027',
  );
  await as(bruno).get(`/extranet/actions/${id}`);
  expect(await home(leila)).toContain('Mesurer le débit');
  await as(leila).get(`/extranet/actions/${id}`);
  expect(await home(leila)).not.toContain('Mesurer le débit');
  await as(leila).post(`/extranet/actions/${id}`, { step: 'handed', ownerId: bruno, why: '' });
  expect(await home(bruno)).toContain('Mesurer le débit');
});
