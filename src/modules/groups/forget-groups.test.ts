import { expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { forgetGroups } from './forget-groups.ts';
import { allGroups } from './index.ts';
import { groups } from './module.ts';
import { aGroup } from './testing.ts';

const db = freshDatabase();
const archived = (id: string, day: string) =>
  db()
    .updateTable('workingGroup')
    .set({ archivedAt: new Date(`${day}T09:00:00Z`) })
    .where('id', '=', id)
    .execute();
const names = async () => (await allGroups(db())).map(({ name }) => name);

test('ten years after it ended its work, a group is gone with all that it wrote; others stay', async () => {
  const old = await aGroup(db(), { name: 'Ancien' }, [{ name: 'Leïla' }]);
  const recent = await aGroup(db(), { name: 'Récent' });
  await aGroup(db(), { name: 'Au travail' });
  await archived(old.id, '2016-11-01');
  await archived(recent.id, '2020-11-01');
  const now = new Date('2026-11-24T09:12:00Z');
  const erased = await Promise.all(
    (groups.personalRecords ?? []).map((record) => record.erase?.(db(), now) ?? 0),
  );
  expect(erased).toContain(1);
  expect(await names()).toEqual(['Récent', 'Au travail']);
  expect(await forgetGroups(db(), new Date('2019-01-01T00:00:00Z'))).toBe(0);
  expect(await db().selectFrom('groupMember').selectAll().execute()).toEqual([]);
});
