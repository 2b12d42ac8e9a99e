import { beforeAll, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db, () => new Date('2026-12-08T13:05:00Z'));
let group: Awaited<ReturnType<typeof aGroup>>;
let id = '';

beforeAll(async () => {
  group = await aGroup(db(), {}, [{ name: 'Claire Fabre', standing: 'chair' }, { name: 'Awa Diallo' }]);
  id = await aSitting(db(), group.id, ['Budget']);
});

const as = (rank: 0 | 1): Visitor => app.visitorAs({ personId: group.personIds[rank] ?? '', grants: [] });
const pathOf = (...rest: string[]) => ['/extranet/reunions', id, ...rest].join('/');

test('while it is held, the roll call, the code and the shared notes lead back to its points', async () => {
  const visitor = as(0);
  const back = `href="${pathOf('tenir')}"`;
  expect((await visitor.get(pathOf('appel'))).text).not.toContain(back);
  await visitor.get(pathOf('tenir'));
  await visitor.post(pathOf('tenir', 'commencer'), {});
  expect((await visitor.get(pathOf('appel'))).text).toContain(back);
  expect((await visitor.get(pathOf('emargement'))).text).toContain(back);
  const { location } = await visitor.post(pathOf('notes'), {});
  expect((await visitor.get(location ?? '')).text).toContain(back);
  const read = (await as(1).get(location ?? '')).text;
  expect(read).toContain(`href="${pathOf()}"`);
  expect(read).not.toContain(back);
});

test('members still read who was there once their group is archived; whoever else reads it reads how many', async () => {
  const seat = /name="(way-[^"]+)"/.exec((await as(0).get(pathOf('appel'))).text)?.[1] ?? '';
  await as(0).submit(pathOf('appel'), { [seat]: 'there', guests: '' });
  await db().updateTable('workingGroup').set({ archivedAt: '2026-12-09T08:00:00Z' }).execute();
  const animator = { role: 'animator' as const, communes: [], epcis: [], spaces: [] };
  const reader = app.visitorAs({ personId: crypto.randomUUID(), grants: [animator] });
  const read = async (visitor: Visitor) => plain((await visitor.get(pathOf())).text);
  expect(await read(as(1))).toContain('Sur place : Claire Fabre.');
  expect(await read(reader)).toContain('1 personne sur place');
  expect(await read(reader)).not.toContain('Claire Fabre');
});
